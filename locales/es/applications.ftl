### Presentar una candidatura y saber qué ha sido de ella.

before-applying = <b>Su candidatura: { $title }</b>

    { $count ->
        [one] En su perfil queda una sección por completar. La completamos primero; le servirá también para futuras candidaturas.
       *[other] En su perfil quedan { $count } secciones por completar. Las completamos primero; le servirán también para futuras candidaturas.
    } Puede parar en cualquier momento y seguir más tarde.
applying-to = <b>Su candidatura: { $title }</b>
applied-already = Ya ha presentado su candidatura para <b>{ $title }</b>. La encontrará en «Mis candidaturas».

question-apply-motivation = ¿Por qué le interesa este puesto y por qué sería usted la persona adecuada?
    .hint = Hasta 3000 caracteres, en uno o varios mensajes.
    .label = Motivación
question-apply-pool = Si esta vez su candidatura no resulta elegida, ¿podemos conservarla en la bolsa de candidaturas y tenerla en cuenta para otras vacantes?
    .hint = Durante un año como máximo. Su respuesta no influye en esta candidatura.
    .label = Bolsa de candidaturas

review-heading = <b>Revise, por favor: esto es lo que se enviará para { $title }</b>
section-apply-heading = <b>Su candidatura</b>
declaration = Lo que he indicado es verdadero y completo, y sé que una declaración falsa puede poner fin a mi candidatura o a mi contrato.
    .label = Declaración
review-declaration = <b>Al enviar su candidatura, usted declara:</b> «{ declaration }»
review-ready = <b>¿Está todo bien?</b> Toque lo que quiera cambiar, o envíe su candidatura.
review-typed = No he cambiado nada: en este punto deciden los botones. Sus respuestas están más arriba; toque la que quiera cambiar o escriba su nombre (<i>teléfono</i>, <i>motivación</i>).
knocked-out = ⚠️ Con su respuesta a «{ $question }» no es posible enviar esta candidatura. Compruebe la respuesta, por favor; si es correcta, quizá otra vacante se ajuste a su perfil.
button-submit = 📨 Enviar mi candidatura
button-change-profile = ✏️ Mi perfil
receipt =
    <b>Enviada.</b> Hemos recibido su candidatura para <b>{ $title }</b>.

    Número: <code>{ $public_id }</code>
    Fecha y hora: { $at }
receipt-next = <b>Próximos pasos:</b> cuando termine el plazo, el equipo de selección leerá todas las candidaturas y se comunicará con las personas preseleccionadas para una evaluación. Recibirá noticias nuestras aquí, sea cual sea el resultado.
refused-closed = El plazo para <b>{ $title }</b> ya había terminado cuando tocó «Enviar mi candidatura», así que no se ha podido enviar. Su perfil se conserva y sirve para otras vacantes.
refused-ended = La vacante <b>{ $title }</b> ya se había cerrado cuando tocó «Enviar mi candidatura», así que no se envió. Su perfil se conserva y sirve para otras vacantes.
refused-gone = La vacante <b>{ $title }</b> ya no está disponible, así que no se ha enviado nada. Su perfil se conserva para otras vacantes.
refused-not_started = Esta candidatura ya se había enviado o retirado, así que ahora no se ha enviado nada. Puede ver en qué punto está en «Mis candidaturas».

no-applications = Todavía no ha presentado ninguna candidatura. Aquí aparecerán sus borradores y sus candidaturas.
applications-heading = { $count ->
    [one] <b>Su candidatura</b>
   *[other] <b>Sus { $count } candidaturas</b>
}
applications-part = De la { $first } a la { $last }, las más recientes primero
application-draft = <b>{ $title }</b>
    { $status } · { $deadline }
application-line = <b>{ $title }</b>
    { $status } · <code>{ $public_id }</code>
button-application = { $title }
application-heading = <b>{ $title }</b>
    Número: <code>{ $public_id }</code>
application-submitted = Fecha de envío: { $at }
application-until = Puede modificarla { $deadline }.
application-unsent = ⚠️ Ha empezado unos cambios que aún no ha enviado. Hasta que los envíe, cuenta la versión que envió.
application-status = Estado: <b>{ $status }</b>
button-see-sent = 📄 Lo que envié
button-withdraw = Retirar mi candidatura
button-withdraw-really = Sí, retirarla
button-keep-application = No, mantenerla
sent-heading = <b>{ $title }</b>
    Lo que envió con el número <code>{ $public_id }</code> el { $at }
withdraw-sure = ¿Desea retirar la candidatura <code>{ $public_id }</code>? El equipo de selección dejará de tenerla en cuenta. Mientras la vacante admita candidaturas, podrá postularse de nuevo.
withdrawn = La candidatura <code>{ $public_id }</code> queda retirada.
withdrawn-stays = Su perfil y sus documentos siguen a su disposición para otras candidaturas.
withdrawn-pool = Sigue en la bolsa de candidaturas: es un consentimiento aparte. Puede salir de ella aquí.
withdrawn-reminded = La vacante sigue entre las guardadas y le seguiré recordando el plazo.
withdrawn-saved = La vacante sigue entre las guardadas.
not-withdrawn = La candidatura <code>{ $public_id }</code> ya no se puede retirar. Puede ver en qué punto está en «Mis candidaturas».

amending = <b>Modificar su candidatura a { $title }</b>

    Lo que envió (versión { $revision }) cuenta hasta que envíe la nueva versión. Su perfil se toma tal como está ahora.
review-amending = <b>¿Está todo bien?</b> Toque lo que quiera cambiar o envíe la nueva versión. Hasta entonces cuenta la que ya envió.
button-amend = ✏️ Modificar lo que envié
button-submit-amendment = 📨 Enviar la nueva versión
receipt-amended =
    <b>Enviada.</b> Hemos recibido la nueva versión de su candidatura a <b>{ $title }</b>. Es la que cuenta a partir de ahora.

    Número: <code>{ $public_id }</code>, versión { $revision }
    Hora: { $at }
receipt-file = Su acuse de recibo, con todo lo que envió. Consérvelo.
button-receipt = 🧾 Acuse de recibo (PDF)
application-amended = Versión { $revision }, enviada el { $at }
refused-under_review = El equipo de selección ya ha empezado a leer esta candidatura, así que no se ha cambiado nada. En «Mis candidaturas» puede ver cómo va.
refused-unchanged = No hay ningún cambio respecto a lo que envió, así que no se ha vuelto a enviar nada. Lo que envió cuenta.
refused-amending-closed = El plazo de <b>{ $title }</b> ya había vencido cuando tocó el botón, así que los cambios no se enviaron. Cuenta la versión que envió antes, y se está considerando.
refused-amending-ended = La vacante <b>{ $title }</b> ya se había cerrado cuando tocó el botón, así que los cambios no se enviaron. Cuenta la versión que envió antes, y se está considerando.
closed-meanwhile-title = <b>{ $title }</b>
closed-meanwhile = ⚠️ Entretanto se ha cerrado esta vacante, así que la candidatura ya no se puede enviar. Lo que escriba aquí se conserva, y su perfil sirve para otras vacantes.
closed-meanwhile-amending = ⚠️ Entretanto se ha cerrado esta vacante, así que los cambios ya no se pueden enviar. Cuenta la versión que envió antes. Lo que escriba aquí se conserva.
refused-amending-gone = La vacante <b>{ $title }</b> ya no existe, así que los cambios no se enviaron.
refused-amending-not_started = Esta candidatura se retiró, así que los cambios no se enviaron.
refused-amending-under_review = El equipo de selección ya ha empezado a leer su candidatura a <b>{ $title }</b>, así que no se puede modificar. Lo que envió cuenta.
refused-amending-unchanged = No hay ningún cambio respecto a lo que envió para <b>{ $title }</b>, así que no se ha vuelto a enviar nada. Lo que envió cuenta.
button-see-written = 📝 Lo que había escrito
written-heading = <b>{ $title }</b>
    Lo que escribió y no se envió. Puede copiarlo de aquí.
nothing-written = No se conserva nada de una candidatura sin enviar a esta vacante.

verify-how = Envíe /verify y el código de un acuse de recibo, un mensaje o una oferta, por ejemplo <code>/verify A-7K3M-9QXF-2-K7QX-2MPA</code>. Le diré si procede de aquí.
verify-unreadable = «{ $typed }» no es uno de nuestros códigos. Tienen esta forma: <code>A-7K3M-9QXF-2-K7QX-2MPA</code>. Cópielo otra vez, por favor, del final del documento o del mensaje.
verify-unknown = ⚠️ <b>Ningún acuse de recibo nuestro lleva el código</b> <code>{ $code }</code>. Compruébelo otra vez, por favor. Si es lo que dice el papel, ese papel no procede de aquí: no pague nada ni envíe documentos por él.
verify-genuine =
    ✅ <b>Auténtico.</b> El acuse de recibo <code>{ $code }</code> procede de aquí.

    Candidatura a <b>{ $title }</b> ({ $reference }), versión { $revision }
    Enviada: { $at }
verify-replaced = Una versión posterior ({ $latest }) la ha sustituido.
verify-withdrawn = Después, la candidatura se retiró.

button-calendar = 📅 Plazo en mi calendario
calendar-file = Abra este archivo para añadir la fecha límite a su calendario, con avisos una semana y un día antes.
calendar-gone = Abra este archivo para quitar la fecha límite de su calendario.
calendar-none = No se ha publicado ninguna fecha límite para <b>{ $title }</b>, así que no hay nada que añadir al calendario.
command-verify = Comprobar si un acuse de recibo es auténtico
button-opening = 🔎 La vacante
