### Documentos: acuses de recibo, expediente para una Oficina Central Nacional, citas de calendario.

paper-value = { $value }
paper-page = { $page } / { $pages }
paper-kilobytes = { $count } kB
paper-megabytes = { $count } MB
paper-undrawn = Algunos caracteres no existen en esta tipografía y se muestran como �. Lo que se envió, y lo que abarca el valor SHA-256, es exactamente lo que se escribió.

receipt-kind = Acuse de recibo de una candidatura
receipt-intro = Esto es todo lo que se envió. Este documento acredita que la candidatura se recibió; no prejuzga la decisión.
receipt-running = { $public_id } · envío n.º { $revision }
receipt-number = Número de candidatura
receipt-revision = Envío n.º
receipt-reference = Referencia de la vacante
receipt-universal-time = Recibida (UTC)
receipt-own-time = Recibida, hora local
receipt-language = Idioma de la candidatura
receipt-documents = Documentos
receipt-document-name = Nombre
receipt-document-size = Tamaño
receipt-document-hash = SHA-256
receipt-no-documents = No se adjuntó ningún documento.
receipt-verify = Cómo verificar este acuse de recibo
receipt-verify-how = Envíe { $command } a { $bot } en Telegram o escanee el código QR de la primera página. La respuesta indica si este acuse de recibo es auténtico, a qué candidatura corresponde y cuándo se emitió.
receipt-digest = SHA-256 del contenido
receipt-digest-means = Este valor se calculó sobre todo lo que se envió. Si cambiara un solo carácter, sería distinto.
receipt-scan = Escanear para verificar
receipt-picture = Código QR que abre Telegram y verifica el código { $code }

calendar-deadline = Fin del plazo de candidatura: { $title }
calendar-deadline-until = Se admiten candidaturas para la vacante { $reference } hasta el { $at }.
calendar-deadline-apply = Para presentar su candidatura: { $link }
calendar-deadline-cancelled = Este recordatorio de la vacante { $reference } ya no es válido.
calendar-deadline-soon = { $days ->
    [one] Mañana termina el plazo de candidatura: { $title }
   *[other] Quedan { $days } días para presentar la candidatura: { $title }
}

dossier-kind = Expediente de comisión de servicio
dossier-intro = Para la Oficina Central Nacional y la entidad empleadora. Esta persona solicita una comisión de servicio en el puesto indicado abajo. Les rogamos que lean los pasos y completen la página del aval.
dossier-running = Expediente de comisión de servicio · { $public_id }
dossier-name = Nombre
dossier-number = Número de candidatura
dossier-reference = Referencia de la vacante
dossier-station = Lugar de destino
dossier-deadline = Plazo
dossier-made = Fecha de elaboración
dossier-steps = Pasos que deben darse
dossier-bureau = La Oficina Central Nacional
dossier-bureau-check = comprueba que la persona presta servicio en una autoridad pública del país y cumple las condiciones de la convocatoria;
dossier-bureau-endorse = completa, firma y sella la página del aval;
dossier-bureau-send = la envía a la Organización por su canal oficial antes de que termine el plazo.
dossier-employer = La entidad empleadora
dossier-employer-agree = acepta por escrito liberar a la persona durante toda la comisión de servicio;
dossier-employer-pay = confirma que durante ese tiempo se mantienen el sueldo, la seguridad social y los derechos de pensión;
dossier-employer-letter = entrega esta carta a la Oficina Central Nacional, que la envía junto con el aval.
dossier-profile = La persona candidata
dossier-declarations = Declaraciones
dossier-declared = Declaración hecha el { $at }.
dossier-not-declared = La candidatura todavía no se ha enviado; la declaración se confirmará al enviarla.
dossier-endorsement = Aval de la Oficina Central Nacional
dossier-statement = La Oficina Central Nacional ({ $country }) ha comprobado que { $name } cumple los requisitos y propone su candidatura en comisión de servicio para el puesto { $title } ({ $reference }).
dossier-blank-name = Nombre
dossier-blank-rank = Grado o cargo
dossier-blank-signature = Firma
dossier-blank-date = Fecha
dossier-blank-stamp = Sello oficial
