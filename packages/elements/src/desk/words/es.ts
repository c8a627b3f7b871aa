import type {OwnDeskWords} from './desk-words.js';
import {pluralIn} from './plural-in.js';

const plural = pluralIn('es');

export const words: OwnDeskWords = {
  $code: 'es',
  $name: 'Español',
  $dir: 'ltr',
  'desk.title': 'Respuestas',
  'desk.count': (n, shown) => plural(n, {one: `${shown} respuesta`, other: `${shown} respuestas`}),
  'desk.late': (_n, shown) => `${shown} fuera de plazo`,
  'desk.reading': 'Leyendo las respuestas guardadas en este equipo…',
  'desk.choose-files': 'Elegir archivos',
  'desk.paste': 'Pegar texto',
  'desk.drop': 'Suelte aquí los archivos que recibió, tantos como quiera.',
  'desk.drop-now': 'Suelte para añadir estos archivos',
  'desk.empty': 'Todavía no hay respuestas',
  'desk.empty-next':
    'Guarde los archivos que le enviaron y después suéltelos aquí o elíjalos. Si alguien envió un texto, péguelo. Todo permanece en este equipo.',
  'desk.undo': 'Deshacer',
  'desk.dismiss': 'Cerrar',
  'desk.cancel': 'Cancelar',
  'desk.close': 'Cerrar',
  'desk.deleted': (n, shown) =>
    plural(n, {one: `${shown} respuesta eliminada.`, other: `${shown} respuestas eliminadas.`}),
  'desk.restored': (n, shown) =>
    plural(n, {one: `${shown} respuesta recuperada.`, other: `${shown} respuestas recuperadas.`}),

  'paste.label': 'Respuestas en forma de texto',
  'paste.hint': 'Copie el mensaje entero y péguelo aquí. Las demás palabras que lo acompañen no molestan.',
  'paste.add': 'Añadir este texto',
  'paste.source': 'Texto pegado',

  'import.reading': (done, total) => `Leyendo el archivo ${done} de ${total}`,
  'import.storing': (done, total) => `Añadiendo la respuesta ${done} de ${total}`,
  'import.files': (n, shown) => plural(n, {one: `${shown} archivo`, other: `${shown} archivos`}),
  'import.answers': (n, shown) => plural(n, {one: `${shown} respuesta`, other: `${shown} respuestas`}),
  'import.new': (n, shown) => plural(n, {one: `${shown} nueva`, other: `${shown} nuevas`}),
  'import.here': (n, shown) => plural(n, {one: `${shown} que ya estaba aquí`, other: `${shown} que ya estaban aquí`}),
  'import.conflicts': (n, shown) =>
    plural(n, {one: `${shown} distinta de la guardada aquí`, other: `${shown} distintas de las guardadas aquí`}),
  'import.refused': (n, shown) =>
    plural(n, {one: `${shown} archivo que no se pudo leer`, other: `${shown} archivos que no se pudieron leer`}),
  'import.refused-text': 'no se pudo leer',
  'import.summary': (files, parts) => `${files}: ${parts}.`,
  'import.unchanged': 'No ha cambiado nada.',
  'import.cancelled':
    'Cancelado. Lo que ya se había añadido se conserva; añada de nuevo los mismos archivos para completarlo.',
  'import.each-file': 'Qué pasó con cada archivo',
  'import.nothing': 'No contiene respuestas. Pida a quien lo envió el archivo obtenido con «Descargar mis respuestas».',

  'refused-text.not-json':
    'Este texto no contiene respuestas. Copie el mensaje entero o pida a quien lo envió el archivo obtenido con «Descargar mis respuestas».',
  'refused-text.truncated': 'El texto se corta antes del final. Cópielo entero o pida el archivo a quien lo envió.',
  'refused-text.survey-missing':
    'Este texto no incluye el cuestionario, que todavía no está aquí. Añada primero un archivo del mismo cuestionario y pegue el texto de nuevo, o pida a quien lo envió el archivo obtenido con «Descargar mis respuestas».',

  'list.find': 'Buscar por organización o número',
  'list.found': (n, shown) =>
    plural(n, {one: `${shown} respuesta encontrada`, other: `${shown} respuestas encontradas`}),
  'list.nothing-found': (query) => `No se encontró nada para «${query}».`,
  'list.show-all': 'Mostrar todas',
  'list.organisation': 'Organización',
  'list.no-organisation': 'Organización no indicada',
  'list.survey': 'Cuestionario',
  'list.version': (version) => `versión ${version}`,
  'list.date': 'Enviada',
  'list.language': 'Idioma',
  'list.group': 'Grupo',
  'list.select': (name, id) => `Seleccionar ${name}, ${id}`,
  'list.select-all': (_n, shown) => `Seleccionar todo (${shown})`,
  'list.selected': (n, shown) => plural(n, {one: `${shown} seleccionada`, other: `${shown} seleccionadas`}),
  'list.selected-elsewhere': (n, shown) =>
    plural(n, {one: `${shown} no se muestra ahora`, other: `${shown} no se muestran ahora`}),
  'list.clear-selection': 'Quitar la selección',
  'list.delete': (_n, shown) => `Eliminar (${shown})`,
  'list.export': (_n, shown) => `Exportar (${shown})`,
  'list.more': (_n, shown) => `Mostrar ${shown} más`,
  'list.shown': (shown, all) => `Se muestran ${shown} de ${all}`,
  'list.superseded': 'sustituida por una corrección',
  'list.late': 'fuera de plazo',
  'list.test': 'prueba',
  'list.short': 'versión corta',
  'list.consensus': 'consenso',

  'detail.print': 'Imprimir o guardar como PDF',
  'detail.previous': 'Anterior',
  'detail.next': 'Siguiente',
  'detail.id': 'Número',
  'detail.answers': 'Respuestas',
  'detail.scores': 'Resultados',
  'detail.scores-failed': 'No se pudieron cargar los resultados. Las respuestas de abajo están completas.',
  'detail.try-again': 'Reintentar',
  'detail.unanswered': 'Sin respuesta',
  'detail.comment': 'Comentario',
  'detail.evidence': 'Evidencia',
  'detail.ticked': 'Marcado',
  'detail.target': 'Meta',
  'detail.importance': 'Importancia',
  'detail.confidence': 'Grado de certeza',
  'detail.low': 'bajo',
  'detail.normal': 'normal',
  'detail.medium': 'medio',
  'detail.high': 'alto',
  'detail.no-opinion': 'Sin opinión',
  'detail.not-ranked': 'Sin ordenar',
  'detail.agreed': 'Por qué el grupo acordó esta respuesta',
  'detail.survey-missing':
    'El cuestionario de esta respuesta no está aquí; por eso las preguntas aparecen con su nombre corto. Añada otra vez el archivo recibido para incorporar el cuestionario.',

  'group-result.title': 'Orden del grupo',
  'group-result.hint':
    'El orden que dan todas las respuestas, su fiabilidad, grupo por grupo, con las respuestas abiertas; a pantalla completa para una reunión.',
  'group-result.show': 'Mostrar el orden',
  'group-result.failed': 'No se pudo cargar el orden. Todas las respuestas están aquí.',
  'feedback-result.title': 'Lo que dijeron las personas',
  'feedback-result.hint':
    'Pregunta por pregunta: números, porcentajes y medias, textos en los que buscar, dos grupos lado a lado; a pantalla completa para una reunión.',
  'feedback-result.show': 'Mostrar los resultados',
  'feedback-result.failed': 'No se pudieron cargar los resultados. Todas las respuestas están aquí.',

  'export.title': 'Exportar',
  'export.nudge': 'Estas respuestas solo están en este navegador. Exporte una copia antes de cerrar la página.',
  'export.survey': 'Cuestionario',
  'export.which': 'Qué respuestas',
  'export.all': 'Todas',
  'export.selected': (n, shown) => plural(n, {one: 'La respuesta seleccionada', other: `Las ${shown} seleccionadas`}),
  'export.found': (n, shown) => plural(n, {one: 'La encontrada', other: `Las ${shown} encontradas`}),
  'export.values': 'Respuestas como',
  'export.codes': 'Códigos, para calcular',
  'export.labels': 'Palabras, para leer',
  'export.language': 'Idioma de las palabras',
  'export.excel': 'CSV para Excel',
  'export.excel-hint': 'Una tabla que se abre en Excel con doble clic.',
  'export.statistics': 'CSV para R / SPSS',
  'export.statistics-hint': 'La misma tabla para programas de estadística.',
  'export.codebook': 'Libro de códigos',
  'export.codebook-hint': 'Qué significa cada columna y cada código.',
  'export.desk': 'Archivo para otro equipo',
  'export.desk-hint': 'Un archivo JSON con todo, para añadir en otro equipo o guardar como copia de seguridad.',
  'export.writing': 'Escribiendo el archivo…',
  'export.done': (n, shown, file) =>
    plural(n, {one: `${shown} respuesta exportada a ${file}.`, other: `${shown} respuestas exportadas a ${file}.`}),
  'export.codebook-done': (file) => `Libro de códigos guardado como ${file}.`,
  'export.left-out': (parts) => `No se incluyeron: ${parts}.`,
  'export.left-out-superseded': (n, shown) =>
    plural(n, {one: `${shown} sustituida por una corrección`, other: `${shown} sustituidas por una corrección`}),
  'export.left-out-test': (n, shown) => plural(n, {one: `${shown} prueba`, other: `${shown} pruebas`}),
  'export.none': 'No hay nada que exportar: estas respuestas son pruebas o fueron sustituidas por una corrección.',
  'export.cancelled': 'Cancelado. No se guardó ningún archivo.',
  'export.rankings': 'Clasificaciones en la tabla',
  'export.place-per-item': 'Una columna por elemento',
  'export.item-per-place': 'Una columna por puesto',
  'export.one-question': 'Clasificaciones de una pregunta',
  'export.one-question-hint':
    'Para programas que recuentan clasificaciones. Estos archivos solo contienen los elementos ofrecidos a todos.',
  'export.from-points':
    'Los puntos se convierten en un orden: primero los que más tienen, el mismo puesto con puntos iguales, ningún puesto sin puntos.',
  'export.question': 'Pregunta',
  'export.preflib': 'PrefLib',
  'export.preflib-hint': 'Cada orden y cuántas personas lo dieron. Este formato no tiene lugar para «sin opinión».',
  'export.places': 'CSV, una columna por elemento',
  'export.places-hint': 'Una línea por persona con el puesto de cada elemento; los puestos iguales son empates.',
  'export.orders': 'CSV, una columna por puesto',
  'export.orders-hint': 'Una línea por persona con los elementos, del primero al último; un empate se escribe a=b.',
  'export.rankings-done': (n, shown, file) =>
    plural(n, {
      one: `${shown} clasificación exportada a ${file}.`,
      other: `${shown} clasificaciones exportadas a ${file}.`,
    }),
  'export.left-out-unranked': (n, shown) =>
    plural(n, {
      one: `${shown} respuesta que no clasifica nada aquí`,
      other: `${shown} respuestas que no clasifican nada aquí`,
    }),
  'export.left-out-own': (n, shown) =>
    plural(n, {
      one: `los elementos que añadió ${shown} persona`,
      other: `los elementos que añadieron ${shown} personas`,
    }),
  'export.left-out-no-opinion': (n, shown) =>
    plural(n, {one: `el «sin opinión» de ${shown} persona`, other: `el «sin opinión» de ${shown} personas`}),
  'export.no-rankings':
    'Todavía no hay clasificaciones: ninguna de estas respuestas clasifica nada aquí. No se guardó ningún archivo.',
  'export.rankings-unavailable':
    'No se pudo cargar lo que escribe estos archivos. Compruebe la conexión y pulse el botón otra vez.',

  'storage.title': 'Guardado en este equipo',
  'storage.answers': 'Respuestas',
  'storage.unfinished': 'Sin terminar',
  'storage.space': 'Espacio',
  'storage.last-export': 'Última exportación',
  'storage.never': 'nunca',
  'storage.used-of': (used, quota) => `${used} de ${quota}`,
  'storage.kept': 'El navegador conserva estos datos hasta que usted los elimine.',
  'storage.may-go':
    'El navegador puede borrar estos datos si falta espacio o si el sitio no se usa durante un tiempo. Conserve una copia exportada.',
  'storage.keep': 'Conservar estos datos',
  'storage.keep-asked': 'Se ha pedido al navegador que conserve estos datos. Si muestra una pregunta, acéptela.',
  'storage.keep-refused':
    'El navegador no aceptó. Suele hacerlo cuando la página está en los favoritos. Mientras tanto, conserve una copia exportada.',
  'storage.memory':
    'Este navegador no permite que la página guarde nada. Las respuestas se perderán al cerrar la página: expórtelas antes de salir.',
  'storage.newer':
    'Hay una versión más reciente de esta página abierta en otro lugar. Todo está guardado; vuelva a cargar esta página.',
  'unreadable.title': (n, shown) =>
    plural(n, {
      one: `No se puede leer ${shown} respuesta de este equipo`,
      other: `No se pueden leer ${shown} respuestas de este equipo`,
    }),
  'unreadable.next':
    'Algo ajeno a esta página dañó los datos. No se borra nada, pero las listas, los resultados y las exportaciones no los incluyen. Descargue el archivo y envíelo a quien se ocupa de esta página: quizá se pueda recuperar lo que contiene.',
  'unreadable.download': 'Descargar lo que no se puede leer',

  'problem.title': 'No ha funcionado',
  'problem.quota': 'No queda espacio en este navegador. Exporte una copia, elimine lo que ya no necesite y reintente.',
  'problem.blocked':
    'Otra pestaña retiene los datos en una versión anterior. Cierre las demás pestañas de este sitio y reintente.',
  'problem.timeout':
    'El almacenamiento del navegador no respondió. Cierre las demás pestañas de este sitio y reintente.',
  'problem.version':
    'Los datos fueron escritos por una versión más reciente de esta página. Vuelva a cargar la página.',
  'problem.unavailable':
    'Este navegador no permite que la página guarde nada. Permita los datos de este sitio o use otro navegador.',
  'problem.aborted':
    'El navegador se interrumpió antes de guardarlo todo. No se ha perdido nada de lo que había aquí. Reintente.',
  'problem.survey-missing':
    'Falta el cuestionario de una respuesta. Añada otra vez el archivo de esa respuesta y vuelva a exportar.',
  'problem.survey-unreachable': 'No se pudo cargar el cuestionario de esta página. Compruebe la conexión y reintente.',
  'problem.survey-invalid':
    'El cuestionario de esta página tiene errores. Ábralo en la página de vista previa para verlos.',
  'problem.unknown': 'Ocurrió algo inesperado. Lo guardado aquí está intacto. Reintente.',
  'problem.try-again': 'Reintentar',
};
