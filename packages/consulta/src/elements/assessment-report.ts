import '@consulta/elements/assessment-report';
