import '@consulta/elements/feedback-form';
