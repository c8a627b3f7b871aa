import '@consulta/elements/date';
