### What the bot says without being asked: deadlines that near, changes, words that are owed, new openings.

notice-deadline-saved = ⏰ Guardó la vacante <b>{ $title }</b>. Puede postularse { $deadline }.
notice-deadline-draft = ⏰ Su candidatura a <b>{ $title }</b> aún no se ha enviado. Puede terminarla y enviarla { $deadline }.
notice-deadline-ready = ⏰ Su candidatura a <b>{ $title }</b> está completa, pero sin enviar. Puede enviarla { $deadline }.
notice-deadline-amending = ⏰ Empezó a modificar su candidatura a <b>{ $title }</b>. Lo que envió cuenta tal como está; puede enviar los cambios { $deadline }.
notice-deadline-amended = ⏰ Los cambios en su candidatura a <b>{ $title }</b> están completos, pero sin enviar. Cuenta lo que envió antes; puede enviar los cambios { $deadline }.
notice-hours = { $hours ->
    [one] Queda menos de una hora.
   *[other] Quedan menos de { $hours } horas.
}
notice-deadlines = { $count ->
    [one] ⏰ <b>Un plazo está por terminar.</b>
   *[other] ⏰ <b>{ $count } plazos están por terminar.</b>
} Toque una vacante para continuar.
notice-item = { $number }. <b>{ $title }</b>
    { $deadline }
notice-also-saved = Guardada, sin empezar.
notice-also-draft = Candidatura empezada, incompleta.
notice-also-ready = Candidatura completa, sin enviar.
notice-also-amending = Candidatura enviada; cambios incompletos.
notice-also-amended = Candidatura enviada; cambios sin enviar.
notice-button-item = { $number }. { $title }

notice-endorsement = 🤝 <b>{ $title }</b> es una comisión de servicio y, según lo que usted ha anotado, el aval de su Oficina Central Nacional sigue pendiente. Una oficina puede necesitar varias semanas. Se admiten candidaturas { $deadline }; puede enviar la suya antes de que llegue el aval.

notice-change-extended = 📅 <b>Más tiempo:</b> se ha ampliado el plazo de <b>{ $title }</b>. Se admiten candidaturas { $deadline }.
notice-change-forward = ⚠️ <b>Menos tiempo:</b> se ha adelantado el fin del plazo de <b>{ $title }</b>. Se admiten candidaturas { $deadline }.
notice-change-dated = 📅 <b>{ $title }</b> tiene ahora fecha límite. Se admiten candidaturas { $deadline }.
notice-change-undated = 📅 <b>{ $title }</b> ya no tiene fecha límite. Se admiten candidaturas hasta nuevo aviso.
notice-change-reopened = 📅 <b>{ $title }</b> vuelve a admitir candidaturas, { $deadline }.
notice-change-closed = La vacante <b>{ $title }</b> ya no admite candidaturas.
notice-change-cancelled = La organización ha cancelado la vacante <b>{ $title }</b>.
notice-change-filled = La vacante <b>{ $title }</b> se ha cubierto.
notice-draft-unsent = Su borrador ya no se puede enviar. Su perfil se conserva y sirve para otras vacantes.
notice-standing = Su candidatura <code>{ $public_id }</code> está en esta etapa: <b>{ $status }</b>.
notice-yours-changeable = La hemos recibido y no tiene que hacer nada. Si lo desea, puede modificarla hasta que termine el plazo.
notice-yours-kept = La hemos recibido y no tiene que hacer nada.
notice-yours-closed = La hemos recibido y se está teniendo en cuenta. No tiene que hacer nada.
notice-yours-filled = Aquí todavía no consta ninguna decisión sobre su candidatura. El equipo de selección registra una para cada candidatura, y la conocerá por aquí.
notice-yours-cancelled = La selección termina así, por causas ajenas a usted. Su perfil se conserva y sirve para otras vacantes.

notice-no-news = Todavía no hay una decisión sobre su candidatura a <b>{ $title }</b> (<code>{ $public_id }</code>). Está en esta etapa: <b>{ $status }</b>. No tiene que hacer nada; el equipo de selección ve que está esperando.
notice-no-news-start = Aún no hay novedades sobre su incorporación: <b>{ $title }</b> (<code>{ $public_id }</code>). Situación: <b>{ $status }</b>. Lo que puede ir preparando está en su candidatura; el equipo de selección ve que usted espera noticias.
next-word = Próximas noticias: el { $day } a más tardar, aunque solo sea para decirle que necesitamos más tiempo.

notice-untouched = Hace tiempo que no toca esto: <b>{ $drafts }</b>. Para proteger sus datos, se borrará el { $day } si no continúa antes.

notice-news = { $count ->
    [one] 🔔 <b>Una nueva vacante para usted</b>
   *[other] 🔔 <b>{ $count } nuevas vacantes para usted</b>
}
notice-news-more = Hay más; una búsqueda las muestra todas.
notice-button-stop = 🗑 Detener esta alerta
