import '@consulta/elements/consent';
