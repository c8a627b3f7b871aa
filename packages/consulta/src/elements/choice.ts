import '@consulta/elements/choice';
