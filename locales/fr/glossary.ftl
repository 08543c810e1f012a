### Le glossaire : chaque terme en une phrase, avec un nom court pour son bouton.

glossary = <b>Les mots du métier</b>
    Touchez un terme : je l’explique en une phrase.
glossary-opening = <b>Les mots de cette annonce</b>
    Touchez un terme : je l’explique en une phrase.
glossary-term = <b>{ $term }</b>
    { $meaning }
button-glossary = 📖 Que veulent dire ces mots ?
button-all-terms = 📖 Tous les termes
button-other-terms = ← Autres termes
command-glossary = Les termes expliqués : BCN, P11, liste de réserve

term-ncb = Le Bureau central national est le service qui, dans chaque pays membre, relie la police à INTERPOL ; pour une mise à disposition, il vérifie la candidature et lui donne son aval.
    .label = BCN
term-p11 = Le P11 est la notice personnelle des Nations Unies : études, postes, langues et références dans un ordre fixe, que votre profil vous demande ici étape par étape.
    .label = P11
term-reserve = Sur une liste de réserve figurent des personnes jugées aptes alors que le poste est allé à quelqu’un d’autre, et qui peuvent être nommées à un poste semblable sans nouveau concours.
    .label = Liste de réserve
term-roster = Un « roster », ou fichier de candidatures, réunit des personnes évaluées à l’avance, que l’on peut appeler dès qu’une mission se présente.
    .label = Roster
term-pool = Le vivier de candidatures réunit les personnes qui ont accepté, séparément et pour un an au plus, que l’on pense à elles pour d’autres postes.
    .label = Vivier de candidatures
term-basic = Le contrôle de base est la vérification de sécurité habituelle avant une nomination : identité, études, postes et casier judiciaire.
    .label = Contrôle de base
term-enhanced = Le contrôle approfondi est une vérification plus poussée, pour les postes qui donnent accès à des informations sensibles ; il remonte plus loin et prend plus de temps.
    .label = Contrôle approfondi
term-secondment = Pendant une mise à disposition, vous travaillez pour l’organisation pendant un temps limité, tandis que votre administration nationale reste votre employeur et vous rémunère.
    .label = Mise à disposition
term-station = Le lieu d’affectation est la ville où se trouve le poste et où vous travailleriez.
    .label = Lieu d’affectation
term-grade = Le grade indique le niveau du poste et sa rémunération : 1 et 2 pour la haute direction, 3 à 5 pour les cadres, 6 à 10 pour les fonctions administratives.
    .label = Grade
term-isced = La CITE est l’échelle internationale qui permet de comparer les diplômes : 3 pour la fin du secondaire, 6 pour la licence, 7 pour le master, 8 pour le doctorat.
    .label = CITE
term-cefr = Le CECR est l’échelle européenne des langues, de A1 pour débuter à C2 pour une maîtrise presque égale à celle d’une langue maternelle.
    .label = CECR (A1–C2)
term-fixed = Un contrat à durée déterminée court pendant un temps fixé d’avance, souvent plusieurs années, et peut être prolongé.
    .label = Durée déterminée
term-short = Un contrat de courte durée répond à un besoin de quelques semaines ou de quelques mois.
    .label = Courte durée
term-project = Un contrat de projet dure aussi longtemps que le projet qui finance le poste.
    .label = Contrat de projet
term-internship = Un stage permet d’apprendre en travaillant pendant quelques mois, au cours des études ou juste après.
    .label = Stage
term-notice = L’avis de vacance est l’annonce officielle d’un poste, avec ses fonctions, ses exigences et sa date limite ; c’est lui qui fait foi.
    .label = Avis de vacance
term-question = Une question de présélection porte sur le poste lui-même ; elle est posée à toutes les personnes qui postulent, et l’équipe de recrutement lit les réponses.
    .label = Question de présélection
term-knockout = Une question éliminatoire porte sur une condition sans laquelle la candidature ne peut pas être envoyée ; je vous le dis avant l’envoi, et vous pouvez corriger une erreur de saisie.
    .label = Question éliminatoire
term-member = Un pays membre est l’un des 196 pays qui font partie d’INTERPOL.
    .label = Pays membre
term-endorse = L’aval est la confirmation écrite, par votre Bureau central national, qu’il soutient votre candidature.
    .label = Aval du BCN
term-assessment = L’évaluation est ce à quoi sont conviées les personnes présélectionnées : épreuves écrites, tests de langue, présentations ou entretiens.
    .label = Évaluation
