### Presentar una candidatura y saber qué ha sido de ella.

before-applying = <b>Su candidatura: { $title }</b>

    { $count ->
        [one] En su perfil queda una sección vacía. La completamos primero; le servirá también para futuras candidaturas.
       *[other] En su perfil quedan { $count } secciones vacías. Las completamos primero; le servirán también para futuras candidaturas.
    } Puede parar en cualquier momento y seguir más tarde.
applying-to = <b>Su candidatura: { $title }</b>
applied-already = Ya ha presentado su candidatura para <b>{ $title }</b>. La encontrará en «Mis candidaturas».

question-apply-motivation = ¿Por qué le interesa este puesto y por qué sería usted la persona adecuada?
    .hint = Hasta 3000 caracteres, en uno o varios mensajes.
    .label = Motivación
question-apply-pool = Si esta vez su candidatura no resulta elegida, ¿podemos conservarla en la lista de reserva y tenerla en cuenta para otras vacantes?
    .hint = Durante un año como máximo. Su respuesta no influye en esta candidatura.
    .label = Lista de reserva
question-apply-declaration = Confirme, por favor: lo que he indicado es verdadero y completo, y sé que una declaración falsa puede poner fin a mi candidatura o a mi contrato.
    .hint = Todavía no se envía nada. Antes podrá revisarlo todo.
    .label = Declaración
button-declare = Lo confirmo

review-heading = <b>Revise, por favor: esto es lo que se enviará para { $title }</b>
section-apply-heading = <b>Su candidatura</b>
review-ready = <b>¿Está todo bien?</b> Toque lo que quiera cambiar, o envíe su candidatura.
knocked-out = ⚠️ Con su respuesta a «{ $question }» no es posible enviar esta candidatura. Compruebe la respuesta, por favor; si es correcta, quizá otra vacante se ajuste a su perfil.
button-submit = 📨 Enviar mi candidatura
button-change-profile = ✏️ Mi perfil
receipt =
    <b>Enviada.</b> Hemos recibido su candidatura para <b>{ $title }</b>.

    Número: <code>{ $public_id }</code>
    Fecha y hora: { $at }
receipt-next = <b>Próximos pasos:</b> cuando termine el plazo, el equipo de selección leerá todas las candidaturas y se comunicará con las personas preseleccionadas para una evaluación. Recibirá noticias nuestras aquí, sea cual sea el resultado.
refused-closed = El plazo para <b>{ $title }</b> ya había terminado cuando tocó «Enviar mi candidatura», así que no se ha podido enviar. Su perfil se conserva y sirve para otras vacantes.
refused-gone = La vacante <b>{ $title }</b> ya no está disponible, así que no se ha enviado nada. Su perfil se conserva para otras vacantes.
refused-not_started = Esta candidatura ya se había enviado o retirado, así que ahora no se ha enviado nada. Puede ver en qué punto está en «Mis candidaturas».

no-applications = Todavía no ha presentado ninguna candidatura. Aquí aparecerán sus borradores y sus candidaturas.
applications-heading = { $count ->
    [one] <b>Su candidatura</b>
   *[other] <b>Sus { $count } candidaturas</b>
}
application-draft = <b>{ $title }</b>
    { $status } · { $deadline }
application-line = <b>{ $title }</b>
    { $status } · <code>{ $public_id }</code>
button-application = { $title }
application-heading = <b>{ $title }</b>
    Número: <code>{ $public_id }</code>
application-submitted = Fecha de envío: { $at }
application-status = Estado: <b>{ $status }</b>
button-see-sent = 📄 Lo que envié
button-withdraw = Retirar mi candidatura
button-withdraw-really = Sí, retirarla
button-keep-application = No, mantenerla
sent-heading = <b>{ $title }</b>
    Lo que envió con el número <code>{ $public_id }</code> el { $at }
withdraw-sure = ¿Desea retirar la candidatura <code>{ $public_id }</code>? El equipo de selección dejará de tenerla en cuenta. Mientras la vacante admita candidaturas, podrá postularse de nuevo.
withdrawn = La candidatura <code>{ $public_id }</code> queda retirada.
not-withdrawn = La candidatura <code>{ $public_id }</code> ya no se puede retirar. Puede ver en qué punto está en «Mis candidaturas».
