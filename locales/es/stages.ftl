### Las etapas de una candidatura, como las ve el equipo.

stage-draft = Borrador
stage-submitted = Recibida
stage-under_review = En estudio
stage-longlisted = Lista larga
stage-shortlisted = Preselección
stage-assessment = Evaluación
stage-recommended = Recomendación
stage-selected = Selección
stage-rostered = Lista de reserva
stage-not_selected = No seleccionada
stage-checks = Verificaciones
stage-offer_extended = Oferta hecha
stage-review_requested = Oferta en revisión
stage-accepted = Oferta aceptada
stage-declined = Oferta declinada
stage-lapsed = Oferta vencida
stage-onboarding = Preparación de la llegada
stage-entered_on_duty = Incorporación
stage-draft_expired = Borrador vencido
stage-withdrawn = Retirada
stage-ineligible = No admitida
stage-no_show = Ausencia en la evaluación
stage-vacancy_cancelled = Vacante cancelada
