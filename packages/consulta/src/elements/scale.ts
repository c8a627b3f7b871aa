import '@consulta/elements/scale';
