import '@consulta/elements/responses';
