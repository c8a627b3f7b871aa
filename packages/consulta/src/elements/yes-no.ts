import '@consulta/elements/yes-no';
