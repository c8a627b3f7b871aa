import '@consulta/elements/computed';
