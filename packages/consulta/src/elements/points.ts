import '@consulta/elements/points';
