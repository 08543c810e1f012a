### Les étapes d’une candidature, telles que l’équipe les voit.

stage-draft = Brouillon
stage-submitted = Reçue
stage-under_review = À l’étude
stage-longlisted = Liste longue
stage-shortlisted = Présélection
stage-assessment = Évaluation
stage-recommended = Recommandation
stage-selected = Sélection
stage-rostered = Liste de réserve
stage-not_selected = Non retenue
stage-checks = Vérifications
stage-offer_extended = Offre faite
stage-review_requested = Offre en réexamen
stage-accepted = Offre acceptée
stage-declined = Offre déclinée
stage-lapsed = Offre expirée
stage-onboarding = Préparation de l’arrivée
stage-entered_on_duty = Entrée en fonctions
stage-draft_expired = Brouillon expiré
stage-withdrawn = Retirée
stage-ineligible = Non recevable
stage-no_show = Absence à l’évaluation
stage-vacancy_cancelled = Recrutement annulé
