import '@consulta/elements/ranking';
