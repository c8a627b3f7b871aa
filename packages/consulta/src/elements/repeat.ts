import '@consulta/elements/repeat';
