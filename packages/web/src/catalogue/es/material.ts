import type { MaterialTexts } from '../fr/material.ts';

export const materialTexts: MaterialTexts = {
  give: {
    title: 'Denos lo que tenga',
    lead: 'Mensajes, capturas de pantalla, correos, extractos: los leemos por usted. Después comprobará lo que hemos encontrado, y no tendrá que copiar nada.',
    files: 'Sus archivos',
    filesHint:
      'Capturas de pantalla, correos (.eml), conversaciones de WhatsApp o Telegram exportadas, extractos de cuenta en PDF. Puede elegir varios.',
    text: 'O pegue un texto',
    textHint: 'Una conversación copiada, un SMS, un correo.',
    add: 'Añadir',
    intimate:
      'No dé ninguna imagen íntima, suya o de otra persona: nunca hace falta para presentar una denuncia.',
    kept: 'Cada archivo se guarda tal como está, cifrado, y se une a su expediente como prueba. Puede retirarlo mientras no haya enviado nada.',
    goOn: 'Continuar',
    goOnWithout: 'Continuar sin añadir nada',
    nothingChosen:
      'Elija un archivo o pegue un texto, y después «Añadir». Si no tiene nada que dar, simplemente continúe.',
    pastedName: 'Texto pegado',
    tooLongText: 'Este texto es muy largo. Guárdelo en un archivo .txt y añada el archivo.',
    brokenOff: 'El envío se interrumpió. Lo que está en la lista ha llegado bien: añada solo el resto.',
    notTaken: (name, why) => `«${name}» no se ha aceptado: ${why}`,
    manyAtOnce: 'Ha añadido muchos archivos en poco tiempo. Espere unos minutos y añada el resto.',
  },
  list: {
    title: 'Lo que nos ha dado',
    waiting: 'Leyendo',
    read: 'Leído',
    unreadable: 'Guardado, pero no leído',
    infected: 'Apartado: este archivo contiene un programa malicioso. Se guarda bajo llave y nadie lo lee.',
    found: (count) => (count === 1 ? '1 elemento encontrado' : `${count} elementos encontrados`),
    foundNothing: 'Nada que señalar',
    remove: 'Retirar',
    stillReading: (count) =>
      count === 1
        ? 'Todavía estamos leyendo un archivo. Puede tardar un minuto.'
        : `Todavía estamos leyendo ${count} archivos. Puede tardar unos minutos.`,
    refresh: 'Actualizar',
    goOnMeanwhile: 'Puede continuar sin esperar: lo que encontremos se guardará aquí.',
    allRead: 'Todo está leído.',
  },
  remove: {
    title: (name) => `¿Retirar «${name}»?`,
    body: 'El archivo se borrará, con lo que hemos leído en él. Lo que ya confirmó se queda en sus respuestas.',
    yes: 'Sí, retirar',
    no: 'No, guardar',
  },
  help: {
    whatsapp: 'Exportar una conversación de WhatsApp',
    whatsappBody:
      'Abra la conversación, toque el nombre de la persona (iPhone) o los tres puntos y luego «Más» (Android), después «Exportar chat», «Sin archivos». Guarde el archivo en el dispositivo y añádalo aquí.',
    telegram: 'Exportar una conversación de Telegram',
    telegramBody:
      'En un ordenador, en Telegram Desktop: abra la conversación, los tres puntos, «Exportar historial del chat», formato JSON. Añada aquí el archivo result.json.',
    mail: 'Guardar un correo',
    mailBody:
      'El correo completo dice de dónde viene, y eso no se ve en una captura. En un ordenador: ábralo, después «Descargar mensaje» o «Guardar como»; obtendrá un archivo .eml.',
    statement: 'Encontrar un extracto de cuenta',
    statementBody:
      'En el área de clientes de su banco, apartado «Extractos» o «Documentos»: descargue en PDF el mes de los pagos.',
  },
  sending: {
    sending: (name) => `Enviando «${name}»`,
    waiting: 'Se ha cortado la conexión. El envío se reanudará solo.',
    failed: (name) => `«${name}» no se ha podido enviar. Compruebe su conexión y elíjalo de nuevo.`,
    sent: 'Todos sus archivos han llegado.',
  },
  who: {
    title: '¿Cuál de estos nombres es el suyo?',
    lead: 'Para no confundir lo que usted escribió con lo que le escribieron.',
    label: 'En la conversación, soy yo',
    hint: 'Marque el nombre con el que aparecen sus mensajes. Si no lo sabe, no marque nada.',
    goOn: 'Continuar',
  },
  found: {
    title: 'Lo que hemos encontrado',
    lead: 'Compruébelo con calma. Lo que quede marcado pasará a sus respuestas, donde todavía podrá cambiarlo todo.',
    nothing: 'No hemos encontrado nada que tenga que confirmar. Sus archivos siguen unidos a su expediente.',
    nothingNew: 'Nada nuevo desde su última visita.',
    left: (count) =>
      `Había ${count} más, que no mostramos aquí. Los investigadores tienen los archivos completos.`,
    indicators: 'Sus datos de contacto',
    indicatorsHint:
      'Deje marcado lo que pertenece a las personas que le engañaron. Desmarque lo que es suyo o no tiene nada que ver.',
    payments: 'Los pagos que usted hizo',
    paymentsHint: 'Marque los que hizo a esas personas.',
    partial: 'Pagos por completar',
    partialHint: 'Falta el importe en euros. Lo escribirá en la página de los pagos.',
    partialAmount: (place, method) => `Importe del pago ${place} (${method})`,
    dates: 'Las fechas',
    dateRoles: { 'first-contact': 'Primer contacto', 'last-contact': 'Último contacto' },
    mine: 'Solo usted lo escribió: quizá sea suyo.',
    repaired: 'Hemos corregido una cifra o una letra mal leída: compare con la imagen.',
    unverified: 'Quizá falte un carácter: lo guardamos tal como está.',
    several: (count) => `Visto ${count} veces`,
    by: (name) => `Escrito por ${name}`,
    account:
      'Su relato todavía no está escrito: la página siguiente parte de lo que nos ha dado. Podrá cambiarlo todo.',
    decided: 'Ya decidido',
    kept: 'Guardado',
    struck: 'Descartado. Marque para recuperarlo.',
    goOn: 'Continuar',
    addMore: 'Añadir otra cosa',
    conversation: 'La conversación',
    conversationWith: (names) => `Con ${names}`,
    messages: (count) => (count === 1 ? '1 mensaje' : `${count} mensajes`),
    between: (first, last) => (first === last ? `El ${first}` : `Del ${first} al ${last}`),
    platforms: { whatsapp: 'WhatsApp', telegram: 'Telegram' },
  },
  problems: {
    'unreadable-image':
      'No hemos podido abrir esta imagen. Haga una captura de pantalla de lo que muestra y añádala.',
    'no-text':
      'No hemos encontrado ningún texto. Si son páginas fotografiadas o escaneadas, añada una captura bien nítida de cada página.',
    'unknown-export':
      'No hemos reconocido una conversación. Expórtela desde la aplicación, como se explica más abajo, o copie los mensajes y péguelos aquí.',
    'several-conversations':
      'Esta exportación contiene varias conversaciones: no leemos las que no tienen nada que ver. Exporte solo la conversación que importa.',
    'encrypted-pdf':
      'Este documento pide una contraseña. Ábralo, guárdelo sin contraseña (a menudo «Imprimir» y después «Guardar como PDF») y añádalo de nuevo.',
    'unreadable-pdf':
      'Este documento parece dañado. Descárguelo de nuevo desde el sitio de su banco o añada capturas de pantalla de sus páginas.',
    'unreadable-mail': 'No hemos podido leer este correo. Ábralo, copie su texto y péguelo aquí.',
    'too-long':
      'Este archivo es demasiado largo para leerlo entero. Si falta lo esencial, añada solo el periodo que importa.',
    'took-too-long':
      'La lectura tardaba demasiado. Añada capturas más pequeñas, o copie el texto y péguelo aquí.',
    'not-read': 'No leemos este tipo de archivo. Los investigadores podrán abrirlo.',
    failed:
      'La lectura no ha funcionado, por nuestra causa. Puede copiar lo esencial en su relato o añadir el archivo de nuevo más tarde.',
  },
  refusals: {
    'empty-file': 'este archivo está vacío. Ábralo para comprobarlo y elíjalo de nuevo.',
    'exhibit-too-large':
      'este archivo pesa demasiado: 25 MB para una imagen, un correo o una conversación, 100 MB para un PDF, un vídeo o un archivo comprimido. Recórtelo o haga capturas de pantalla.',
    'exhibits-too-large':
      'el conjunto de sus archivos supera los 300 MB. Retire los que menos importan y añada este.',
    'too-many-exhibits': 'ha llegado a 60 archivos. Retire los que menos importan y añada este.',
    'unsafe-file':
      'este tipo de archivo puede ejecutar un programa: no lo aceptamos. Haga una captura de pantalla de lo que muestra.',
    'file-with-macros':
      'este documento contiene un programa oculto (una macro): no lo aceptamos. Guárdelo en PDF y añada el PDF.',
    'file-in-disguise':
      'este archivo esconde otro, o no es lo que dice su nombre. Haga una captura de pantalla de lo que muestra.',
    'picture-too-large':
      'esta imagen es demasiado grande para abrirla. Haga una captura de pantalla de lo que muestra.',
    'archive-too-large':
      'este archivo comprimido es demasiado grande una vez abierto. Exporte la conversación sin las fotos ni los vídeos.',
    'archive-locked': 'este archivo comprimido pide una contraseña. Quite la contraseña y añádalo de nuevo.',
    'archive-in-archive': 'este archivo comprimido contiene otro. Ábralo y añada los archivos uno por uno.',
    'archive-unknown':
      'no abrimos este tipo de archivo comprimido. Ábralo en su dispositivo y añada los archivos uno por uno, o en .zip.',
    'damaged-file': 'este archivo está incompleto o dañado. Guárdelo o descárguelo otra vez y añádalo.',
    'no-room':
      'nos falta espacio por ahora. Lo que ya nos dio está guardado: continúe sin este archivo, podrá añadirlo más tarde.',
  },
  methods: {
    transfer: 'Transferencia',
    card: 'Tarjeta bancaria',
    'online-wallet': 'Monedero en línea',
    crypto: 'Criptomoneda',
    voucher: 'Tarjeta de prepago o código',
    'cash-transfer': 'Envío de dinero (Western Union, MoneyGram…)',
    cheque: 'Cheque',
    cash: 'Efectivo',
    'phone-bill': 'Factura de teléfono',
    other: 'Pago',
  },
  moments: {
    'first-contact': 'Primer mensaje',
    'off-platform': 'Le proponen hablar en otro sitio',
    'money-asked': 'Le piden dinero',
    payment: 'Un pago',
    threat: 'Una amenaza',
  },
};
