import '@consulta/elements/ranking-results';
