### Comisiones de servicio: quién hace qué y cuándo, el expediente para la Oficina Central Nacional, la nota propia.

button-secondment = 🤝 La comisión de servicio, paso a paso
button-to-secondment = ← La comisión de servicio

secondment-heading = <b>La comisión de servicio, paso a paso</b>
    { $title }
secondment-none = La vacante { $reference } no figura (o ya no figura) como comisión de servicio, así que aquí no hay nada que explicar.
secondment-notice-asks = La convocatoria pide el aval de su Oficina Central Nacional. Puede enviar aquí su candidatura antes de que llegue.
secondment-notice-silent = La convocatoria no menciona el aval entre los documentos. Aun así, una comisión de servicio pasa por su Oficina Central Nacional, y puede enviar aquí su candidatura antes de que responda.
secondment-still = <b>No lo olvide:</b> el aval de su Oficina Central Nacional sigue su propio camino y es usted quien debe solicitarlo. Los pasos, y el expediente para imprimir, están en el botón de abajo.
secondment-paper = Aval: se tramita a través de su Oficina Central Nacional, no por este chat.
secondment-bureau = Su oficina: la Oficina Central Nacional (<b>{ $country }</b>), según su nacionalidad.
secondment-which = Usted tiene varias nacionalidades. <b>¿A qué Oficina Central Nacional se dirige?</b> Por lo general, a la del país para el que trabaja.
secondment-several = Usted tiene varias nacionalidades. En cuanto empiece su candidatura podrá elegir a qué Oficina Central Nacional se dirige.
secondment-no-country = Su Oficina Central Nacional depende de su nacionalidad. En su perfil no consta todavía la de un país miembro.
button-add-nationality = ✏️ Añadir mi nacionalidad
button-bureau = 🏛 Mi oficina: { $country }

secondment-step = { $number }. <b>{ $who }:</b> { $what }
    <i>{ $when }</i>
secondment-who-candidate = Usted
secondment-who-employer = Su entidad empleadora
secondment-who-bureau = La Oficina Central Nacional
secondment-step-agree = hable con la persona responsable de su servicio y pida una carta de condiciones: que se le libera durante toda la comisión y que se mantienen el sueldo, la seguridad social y los derechos de pensión.
secondment-step-dossier = imprima el expediente, entréguelo en la oficina y pida el aval.
secondment-step-letter = confirma las condiciones por escrito y entrega la carta a la oficina.
secondment-step-check = comprueba que usted presta servicio en una autoridad pública del país y cumple las condiciones de la convocatoria.
secondment-step-send = envía el aval firmado y la carta a la Organización por su canal oficial.
secondment-step-submit = envíe aquí su candidatura. No hace falta que espere a los demás pasos.
secondment-lead = { $days ->
    [0] antes de que termine el plazo
    [one] un día antes de que termine el plazo
   *[other] { $days } días antes de que termine el plazo
}
secondment-by = { $lead }: a más tardar el { $day }
secondment-late = cuanto antes ({ $lead } fue el { $day })
secondment-advice = Estos días son un consejo: una oficina puede necesitar varias semanas. La convocatoria solo fija el final del plazo.
secondment-begin = En cuanto empiece su candidatura, le prepararé el expediente para imprimir y podrá anotar aquí qué se ha pedido y qué ha llegado.

secondment-endorsement = Aval de la oficina: <b>{ $status }</b>
endorsement-not_asked = todavía sin pedir
endorsement-asked = pedido el { $day }
endorsement-endorsed = concedido (anotado el { $day })
endorsement-refused = denegado (anotado el { $day })
secondment-letter = Carta de condiciones de su entidad empleadora: <b>{ $status }</b>
letter-not_asked = todavía sin pedir
letter-asked = pedida el { $day }
letter-received = recibida (anotado el { $day })
secondment-note = Es una nota suya: toque abajo lo que haya cambiado. Para la Organización cuenta lo que envía la oficina.
secondment-refused = Lo sentimos. Puede preguntar a la oficina el motivo y si es posible que lo revise. Su candidatura sigue aquí tal como está, y es la Organización quien decide sobre ella.
secondment-dossier-waits = El expediente podrá imprimirse en cuanto su perfil esté completo.
button-endorsement-not_asked = ↩️ Aval todavía sin pedir
button-endorsement-asked = 📤 He pedido el aval
button-endorsement-endorsed = ✅ La oficina ha dado su aval
button-endorsement-refused = ✖️ La oficina lo ha denegado
button-letter-not_asked = ↩️ Carta todavía sin pedir
button-letter-asked = 📤 He pedido la carta
button-letter-received = 📄 La carta ya está

button-dossier = 🖨 Expediente para la oficina (PDF)
dossier-language = ¿En qué idiomas quiere el expediente? La oficina debe poder leer uno de los dos.
button-dossier-both = { $own } + { $other }
button-dossier-own = Solo { $own }
dossier-file = Aquí tiene su expediente para la Oficina Central Nacional ({ $country }), para imprimir y entregar. Revíselo antes: contiene todo su perfil.
