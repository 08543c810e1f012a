### Saved openings, search alerts, sharing, openings that are alike, questions to the team, one's own data.

button-save = ⭐ Guardar
button-unsave = ⭐ Guardada: quitar
button-share = 📤 Compartir
button-remind-off = 🔕 Sin avisos para esta vacante
button-remind-on = 🔔 Avisarme del plazo
card-saved = ⭐ Vacante guardada, sin avisos.
card-saved-only = ⭐ Vacante guardada.
card-saved-reminded = ⭐ Vacante guardada. Le avisaré antes de que termine el plazo, salvo que haya desactivado los avisos en /settings.
button-saved = ⭐ Vacantes guardadas
no-saved = Todavía no ha guardado ninguna vacante. Cada vacante tiene un botón «Guardar»: así la encontrará aquí y le avisaré de su plazo.
saved-heading = { $count ->
    [one] <b>Su vacante guardada</b>
   *[other] <b>Sus { $count } vacantes guardadas</b>
}
saved-unreminded = { $number }. <b>{ $title }</b>
    { $place } · { $deadline } · sin avisos
saved-full = Ha guardado { $most } vacantes y no puedo conservar más. Quite una que ya no necesite y después guarde esta.
state-extended = { $deadline }, plazo ampliado
state-closed = cerrada
state-cancelled = cancelada
state-filled = cubierta
command-saved = Vacantes guardadas

button-alert = 🔔 Avisarme de las nuevas
alert-offer = Cuando se publique una vacante así, le escribiré por aquí. ¿Con qué frecuencia prefiere saberlo?
alert-pace-unread = Puedo escribirle en cuanto se publique o una vez al día. Elija una de las dos opciones, por favor.
option-pace-at_once = En cuanto se publique
    .typed = inmediatamente | enseguida | de inmediato | al momento | lo antes posible | cada vez
option-pace-daily = Una vez al día
    .typed = diario | diaria | a diario | diariamente | cada día | todos los días | una vez
alert-pace-at_once = en cuanto se publiquen
alert-pace-daily = una vez al día
alert-pace-paused = en pausa
alert-saved = Hecho: le avisaré de las nuevas vacantes { $pace }. Puede detenerlo cuando quiera con un solo toque.
button-alerts = 🔔 Mis alertas
no-alerts = Aún no tiene ninguna alerta. Busque lo que le interese y toque «Avisarme de las nuevas»: le escribiré cuando algo encaje.
alerts-heading = { $count ->
    [one] <b>Su alerta de búsqueda</b>
   *[other] <b>Sus { $count } alertas de búsqueda</b>
}
alert-line = { $number }. Vacantes nuevas: { $pace }
button-alert-pause = ⏸ Pausar { $number }
button-alert-go-on = ▶️ Reanudar { $number }
button-alert-stop = 🗑 Detener { $number }
alerts-full = Tiene { $most } alertas y no puedo seguir más. Detenga una que ya no necesite y vuelva a intentarlo.
command-alerts = Alertas de búsqueda

share-link = Enlace: <code>{ $link }</code>
share-how = Quien abra el enlace o escanee la imagen verá esta vacante aquí, en su propio idioma.
similar-heading = <b>Estas vacantes están abiertas y tienen algo en común:</b>
similar-opening = { $number }. <b>{ $title }</b>
    { $place } · { $deadline }
    En común: { $common }
similar-none = En este momento no hay ninguna vacante parecida.
button-similar = 🔎 Vacantes parecidas
reworded = No todas sus palabras aparecen juntas, así que he buscado: <b>{ $words }</b>.
reworded-without = Ninguna vacante abierta contiene { $missing }; estas contienen <b>{ $words }</b>.
button-as-typed = ↩️ Como lo escribí: { $words }

command-mydata = Todo lo que se guarda sobre usted
button-mydata = 📦 Todo lo guardado sobre mí
mydata-whole = <b>Todo lo que se guarda sobre usted.</b> El archivo contiene data.json, que se abre con cualquier editor de texto, y los documentos que ha enviado.
mydata-part = <b>Todo lo que se guarda sobre usted: parte { $number } de { $count }.</b> Es demasiado para un solo mensaje de Telegram.
mydata-readme =
    Todo lo que se guarda sobre usted

    data.json: su perfil, consentimientos, borradores, candidaturas con cada versión enviada y cada paso posterior, ajustes, las personas que indicó como referencia, lo que usted escribió como referencia de otra persona, vacantes guardadas, alertas, preguntas y los mensajes que aún se conservan.
    files: los documentos que ha enviado, cada uno con su número. Si hay un LOST.txt, los que nombra no se han podido leer.

    No figuran aquí: las notas del equipo de selección, las conclusiones de un tribunal de evaluación y lo que escribieron los referentes de forma confidencial. Pregunte por ello al equipo con /questions.
    Las horas son UTC. Para que se borre todo: /delete en el chat.
