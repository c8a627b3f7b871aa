import '@consulta/elements/number';
