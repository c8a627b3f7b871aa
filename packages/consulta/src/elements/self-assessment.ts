import '@consulta/elements/self-assessment';
