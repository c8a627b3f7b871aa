import '@consulta/elements/feedback-results';
