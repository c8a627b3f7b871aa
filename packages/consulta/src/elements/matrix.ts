import '@consulta/elements/matrix';
