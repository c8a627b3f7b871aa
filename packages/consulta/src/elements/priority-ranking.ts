import '@consulta/elements/priority-ranking';
