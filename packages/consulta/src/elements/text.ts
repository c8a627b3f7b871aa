import '@consulta/elements/text';
