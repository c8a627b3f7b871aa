import '@consulta/elements/note';
