### La búsqueda y la ficha de una vacante.

search-all = <b>Todas las vacantes abiertas</b>
search-described = <b>Vacantes: { $filters }</b>
searched-words = «{ $words }»
found = { $count ->
    [one] Una vacante. Toque su número para leerla o escriba otra palabra para buscar.
   *[other] { $count } vacantes; se muestran { $first }–{ $last }. Primero, las que cierran antes. Toque un número para leer una, añada un filtro o escriba cualquier palabra para buscar.
}
corrected = He buscado «{ $words }», lo más parecido que conozco.
found-nothing =
    Por ahora no hay ninguna vacante abierta que coincida.

    { $filtered ->
        [yes] Quite un filtro, escriba otra palabra (en español, francés, inglés o árabe) o consulte todas las vacantes.
       *[other] Escriba otra palabra (en español, francés, inglés o árabe) o consulte todas las vacantes.
    }
found-unfiltered = { $count ->
    [one] Con su filtro ({ $filters }) no hay ninguna vacante abierta que coincida. Sin él hay una.
    [many] Con su filtro ({ $filters }) no hay ninguna vacante abierta que coincida. Sin él hay { $count }.
   *[other] Con su filtro ({ $filters }) no hay ninguna vacante abierta que coincida. Sin él hay { $count }.
}
button-unfiltered = { $count ->
    [one] Sin filtro: una vacante
    [many] Sin filtro: { $count } de vacantes
   *[other] Sin filtro: { $count } vacantes
}
opening = { $number }. <b>{ $title }</b>
    { $place } · { $deadline }
unknown-place = lugar no indicado
no-deadline = sin fecha límite publicada
place-of-duty = { $city }, { $country }
button-previous = ← Anteriores
button-next = Siguientes →
button-results = ← Resultados
button-all-openings = 🔎 Todas las vacantes
button-unfilter = ✕ { $value }
button-value = { $value } ({ $count })
button-facet-category = Categoría
button-facet-country = Lugar
button-facet-contract = Contrato
button-facet-grade = Grado
button-facet-language = Idioma
button-facet-screening = Control de seguridad
facet-category = ¿En qué ámbito de trabajo?
facet-country = ¿En qué país está el puesto?
facet-contract = ¿Con qué tipo de contrato?
facet-grade = ¿De qué grado?
facet-language = ¿Qué idioma exige el puesto?
facet-screening = ¿Con qué nivel de control de seguridad?

option-category-law_enforcement = Fuerzas del orden
option-category-analyst = Análisis
option-category-legal = Asuntos jurídicos
option-category-technology = Tecnología
option-category-administration = Administración
option-contract-fixed_term = Plazo fijo
option-contract-short_term = Corta duración
option-contract-project = Por proyecto
option-contract-secondment = Comisión de servicio
option-contract-roster = Lista de reserva
option-contract-internship = Pasantía
option-screening-basic = Básico
option-screening-enhanced = Reforzado
option-grade = Grado { $grade }
option-grade-none = Sin clasificar
option-open-to-officials_of_member_countries = Funcionarias y funcionarios de países miembros
option-open-to-member_nationals = Nacionales de países miembros
option-open-to-students_and_recent_graduates_of_member_countries = Estudiantes y personas recién graduadas de países miembros
option-document-cv = CV
option-document-motivation_letter = carta de motivación
option-document-diploma = diploma
option-document-portfolio = portafolio
option-document-passport_copy = copia del pasaporte (nunca por este chat)
option-document-ncb_endorsement = aval de su Oficina Central Nacional (OCN)

card-title = <b>{ $title }</b>
    { $reference }
card-criteria = <b>Qué se pide</b>
card-documents = <b>Documentos:</b> { $documents }
card-assets = <b>Se valorará</b>
criterion = • { $text }
illustrative = <i>La descripción, los requisitos y las preguntas son ilustrativos: se redactaron para esta demostración. Los datos de la lista de arriba proceden del anuncio publicado.</i>
vacancy-status-draft = <b>Esta vacante aún no se ha publicado.</b>
vacancy-status-extended = <b>El plazo se ha ampliado.</b>
vacancy-status-closed = <b>Esta vacante está cerrada: ya no se admiten candidaturas.</b>
vacancy-status-cancelled = <b>Esta vacante se ha cancelado.</b>
vacancy-status-filled = <b>Esta vacante ya está cubierta.</b>
fact-deadline = <b>Plazo:</b> { $value }
fact-place = <b>Lugar de destino:</b> { $value }
fact-category = <b>Categoría:</b> { $value }
fact-contract = <b>Contrato:</b> { $value }
fact-duration = <b>Duración:</b> { $value }
fact-grade = <b>Grado:</b> { $value }
fact-posts = <b>Número de puestos:</b> { $value }
fact-screening = <b>Control de seguridad:</b> { $value }
fact-open-to = <b>Dirigida a:</b> { $value }
fact-directorate = <b>Dirección o departamento:</b> { $value }
fact-unit = <b>Unidad:</b> { $value }
fact-reporting = <b>Depende de:</b> { $value }
fact-published = <b>Fecha de publicación:</b> { $value }
duration-exact = { $months ->
    [one] un mes
   *[other] { $months } meses
}
duration-min = { $months ->
    [one] al menos un mes
   *[other] al menos { $months } meses
}
duration-max = { $months ->
    [one] hasta un mes
   *[other] hasta { $months } meses
}
duration-until = hasta el { $end }
button-apply = ✍️ Postularme
button-apply-on = ▶️ Continuar mi candidatura
button-apply-again = ✍️ Postularme de nuevo
button-see-application = 🗂 Mi candidatura
vacancy-gone = No encuentro ninguna vacante con la referencia { $reference }. Puede que se haya retirado.
vacancy-closed = La vacante <b>{ $title }</b> está cerrada: ya no admite candidaturas. Su perfil se conserva y sirve para otras vacantes.
