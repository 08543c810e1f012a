### Les vérifications avant recrutement et les références : la page de la personne, le côté du référent, le suivi.

button-checks = 🔎 Vérifications et références
button-checks-agree = ✅ J’accepte les vérifications
button-checks-stop = Retirer mon accord aux vérifications
button-checks-what = ❓ Ce qui est vérifié, et pourquoi
button-referee-add = ➕ Indiquer un référent
button-referee-link = 🔗 Lien pour { $name }
button-referee-drop = ✖️ Retirer { $name }
button-referee-drop-really = Oui, retirer
button-referee-keep = Non, garder

checks-none = Il n’y a pas de vérification en cours pour cette candidature.
checks-heading = <b>Vérifications avant recrutement</b>
    { $title }
checks-begin = <b>Bonne nouvelle pour { $title } :</b> les vérifications avant recrutement peuvent commencer. Il faut pour cela votre accord, à part.
checks-consent =
    <b>À quoi cela sert :</b> avant une offre, l’organisation vérifie que vos indications sont exactes et que rien ne s’oppose au poste : identité, études, emplois, références, casier judiciaire, sécurité, santé et autorisation de travail.
    <b>Qui :</b> l’équipe de recrutement, les organismes qui tiennent ces données (universités, employeurs…) et les référents que vous indiquez. Personne n’est contacté avant votre accord.
    <b>Combien de temps :</b> ce qui est noté des vérifications est supprimé 30 jours après la décision.
    <b>Votre choix :</b> vous pouvez retirer votre accord à tout moment ; les vérifications s’arrêtent alors, et aucune offre ne peut être faite.
    N’envoyez ni certificat ni document médical dans cette conversation : elle n’est pas chiffrée de bout en bout.
checks-agreed = <b>C’est noté.</b> Merci. Vous voyez ici où en est chaque vérification.
checks-stopped = <b>C’est noté.</b> Votre accord est retiré et plus rien n’est vérifié. Vous pouvez le redonner à tout moment.
checks-count = { $done } sur { $total } terminées.
checks-papers = 📮 <b>Les documents, pas dans cette conversation :</b> l’équipe de recrutement vous indique comment les remettre, par sa page sécurisée ou en personne. Les documents sensibles envoyés ici ne sont pas pris.
checks-what-heading = <b>Ce qui est vérifié, et pourquoi</b>
check-line = { $check } : <b>{ $status }</b>
check-meaning = <b>{ $check } :</b> { $meaning }
check-moved = <b>{ $title }</b> : du nouveau sur les vérifications.

check-identity = Identité
    .meaning = que vous êtes bien la personne que vous dites, d’après votre passeport.
check-education = Études
    .meaning = que les diplômes indiqués ont été délivrés, auprès des établissements.
check-employment = Emplois
    .meaning = que les postes indiqués ont été occupés, auprès des employeurs ; l’employeur actuel seulement avec votre accord.
check-references = Références
    .meaning = ce que disent des personnes qui ont travaillé avec vous. Vous en indiquez trois au plus.
check-criminal_record = Extrait de casier judiciaire
    .meaning = un extrait du pays où vous vivez, datant de six mois au plus.
check-clearance = Habilitation de sécurité
    .meaning = une enquête des autorités compétentes, qui peut prendre plusieurs semaines.
check-ncb = Attestation du Bureau central national
    .meaning = que votre administration vous détache, et à quelles conditions.
check-medical = Aptitude médicale
    .meaning = l’avis d’un médecin que vous êtes apte au poste. Seul le résultat est communiqué à l’organisation.
check-work_permit = Autorisation de travail
    .meaning = que vous pouvez vivre et travailler au lieu d’affectation ; l’organisation aide dans la mesure du possible.
check-level-basic = <b>Le contrôle de base</b> porte sur l’identité, les diplômes, les emplois, les références et le casier judiciaire.
check-level-enhanced = <b>Le contrôle approfondi</b> comprend tout le contrôle de base, et en plus une enquête des autorités compétentes.

check-status-not_started = pas encore commencé
check-status-requested = attendu de vous
check-status-received = arrivé, à l’étude
check-status-query = une question reste ouverte ; l’équipe vous contacte
check-status-cleared = terminé ✅
check-status-waived = pas nécessaire

referees-heading = <b>Référents</b> ({ $count } sur { $most }). Indiquez des personnes qui ont travaillé avec vous, après leur avoir demandé leur accord.
referee-line = { $name } : <b>{ $status }</b>
referee-status-named = aucun lien envoyé
referee-status-asked = lien envoyé
referee-status-opened = réponse en cours
referee-status-answered = arrivée ✅
referee-status-declined = ne peut pas répondre ; merci d’indiquer quelqu’un d’autre
referee-status-expired = le lien a expiré ; vous pouvez en créer un nouveau
referee-who = <b>Indiquer un référent.</b> Une personne qui connaît bien votre travail, de préférence un responsable des dernières années.
referee-named = <b>{ $name } figure sur la liste.</b> Envoyez le lien vous-même ; si vous avez répondu oui, l’équipe de recrutement peut l’envoyer aussi.
referee-enough = { $name } n’a pas pu être mis sur la liste : elle compte déjà trois noms, ou l’accord aux vérifications a été retiré.
referee-drop-sure = Retirer { $name } de vos référents ? Ses coordonnées seront supprimées ; vous pourrez les saisir de nouveau plus tard.
referee-dropped = { $name } ne figure plus sur la liste.
referee-link-none = Aucun lien ne peut être créé pour cette personne en ce moment.
referee-link-how = Envoyez le message suivant à { $name }. Le lien sert à une seule personne, jusqu’au { $until }. Ce qui est écrit reste entre cette personne et l’équipe de recrutement ; vous verrez quand c’est arrivé.
referee-share =
    Bonjour { $name }, puis-je vous demander une référence ? Ce lien ouvre un court formulaire dans Telegram (environ cinq minutes, en français, anglais, espagnol ou arabe). Il sert une fois, jusqu’au { $until } :

    { $link }

section-referee = Référent
question-referee-name = Comment s’appelle cette personne ?
    .hint = Prénom et nom.
    .label = Nom
question-referee-relation = Quel est votre lien avec cette personne ?
    .hint = Touchez une réponse.
    .label = Lien
question-referee-email = Quelle est son adresse électronique ?
    .hint = De préférence son adresse professionnelle.
    .label = Adresse électronique
question-referee-language = Dans quelle langue lit-elle le mieux ?
    .hint = Touchez une langue.
    .label = Langue
question-referee-agreed = Accepte-t-elle que l’équipe de recrutement la contacte ?
    .hint = Avec « Non », vous seul envoyez le lien.
    .label = Peut être contactée
option-relation-supervisor = Responsable
option-relation-colleague = Collègue
option-relation-report = Membre de l’équipe
option-relation-teacher = Enseignant
option-relation-client = Client ou partenaire
option-relation-other = Autre

button-reference-agree = ✅ J’accepte, commencer
button-reference-decline = Je préfère ne pas répondre
button-reference-send = 📨 Envoyer la référence
reference-asked =
    <b>{ $candidate } vous demande une référence</b>
    pour { $title }. Cela prend environ cinq minutes. Le lien sert jusqu’au { $until }.
reference-consent =
    <b>Qui demande :</b> l’équipe de recrutement de l’organisation, pour la personne nommée ci-dessus. Je suis un robot qui transmet vos mots.
    <b>À quoi cela sert :</b> uniquement à la décision sur cette candidature. L’équipe de recrutement la lit ; la personne concernée ne la voit pas ici, mais la loi peut lui donner le droit de la demander.
    <b>Combien de temps :</b> elle est supprimée 30 jours après la décision.
    <b>Votre choix :</b> c’est facultatif. Vous pouvez refuser et, tant que rien n’est envoyé, vous arrêter à tout moment.
reference-shut-gone = Ce lien ne peut plus être utilisé. Si l’on vous a demandé une référence, merci de demander un nouveau lien.
reference-shut-own = Ce lien est destiné à votre référent : merci de le lui envoyer. Personne n’écrit sa propre référence.
reference-shut-taken = Ce lien a été ouvert dans une autre conversation. Si ce n’était pas vous, merci de prévenir la personne qui l’a envoyé.
reference-declined = C’est tout à fait possible, et merci de l’avoir dit. Rien de ce que vous avez écrit n’est gardé.
reference-paused = C’est gardé. Vous pouvez continuer jusqu’au { $until }.
reference-review = <b>Merci de vérifier : votre référence pour { $candidate }</b>
reference-thanks = <b>C’est envoyé. Merci</b> de votre temps. La référence pour { $candidate } est entre les mains de l’équipe de recrutement ; le lien ne sert plus.
reference-reminder = Une référence pour <b>{ $candidate }</b> ({ $title }) vous attend jusqu’au { $until }. Ce que vous avez écrit est gardé.
section-reference = Référence
question-reference-capacity = Quel est, ou était, votre lien avec cette personne ?
    .hint = Touchez une réponse : vous êtes son ou sa…
    .label = Vous êtes son ou sa
question-reference-years = Depuis combien d’années connaissez-vous son travail ?
    .hint = Un nombre.
    .label = Années
question-reference-strengths = Que fait-elle particulièrement bien ? Un exemple aide.
    .hint = Jusqu’à 1 500 caractères.
    .label = Points forts
question-reference-growth = Où peut-elle encore progresser ?
    .hint = Jusqu’à 1 500 caractères. Vous pouvez passer cette question.
    .label = À développer
question-reference-again = Travailleriez-vous à nouveau avec cette personne ?
    .hint = Touchez une réponse.
    .label = À nouveau
option-again-yes = Oui, volontiers
option-again-depends = Selon la tâche
option-again-no = Non

button-staff-checks = 🔎 Vérifications
button-staff-checks-list = ⬅️ Toutes les vérifications
button-staff-checks-back = ⬅️ Retour aux vérifications
button-staff-checks-look = 👁 Voir les vérifications
button-staff-checks-start = ▶️ Demander l’accord, commencer
button-staff-checks-all = 📮 Tout demander ({ $count })
button-staff-check-until = 📅 Fixer la durée de validité
button-staff-check-to-requested = 📮 Demandé
button-staff-check-to-received = 📥 Reçu
button-staff-check-to-verifying = 🔍 En vérification
button-staff-check-to-query = ❓ Question ouverte
button-staff-check-to-cleared = ✅ Validé
button-staff-check-to-failed = ⛔ Non concluant
button-staff-check-to-waived = ➖ Dispense
button-staff-referee-read = 📖 Référence de { $name }
button-staff-referee-ask = ✉️ Lien pour { $name }
staff-checks = <b>Vérifications</b> : { $count ->
    [one] { $count } candidature
   *[other] { $count } candidatures
}
staff-checks-open = { $name } · { $public_id }
staff-checks-row = { $public_id } { $name } · { $done }/{ $total } · { $title }
staff-checks-heading = <b>{ $public_id }</b> { $name } · { $title }
staff-checks-stage = { $stage } · { $done } sur { $total } terminées
staff-checks-agreed = ✅ Accord donné
staff-checks-not-agreed = ⚠️ Pas d’accord : rien ne peut commencer.
staff-checks-one = <b>{ $public_id }</b>
staff-checks-moved = ✅ { $count ->
    [one] { $count } vérification
   *[other] { $count } vérifications
} : { $status }
staff-checks-said-asked = ✅ L’accord est demandé à la personne.
staff-checks-said-agreed = La personne a déjà donné son accord : les vérifications peuvent avancer.
staff-checks-said-early = Les vérifications commencent une fois la personne retenue.
staff-checks-said-no-consent = La personne n’a pas donné son accord aux vérifications ; rien n’a été modifié.
staff-checks-said-illegal = Cette étape ne suit pas l’état de la vérification ; rien n’a été modifié.
staff-check-status-not_started = pas commencé
staff-check-status-requested = demandé
staff-check-status-received = reçu
staff-check-status-verifying = en vérification
staff-check-status-query = question ouverte
staff-check-status-cleared = validé
staff-check-status-failed = non concluant
staff-check-status-waived = dispense
staff-check-sure-failed = Noter « { $check } » de { $public_id } comme non concluant ? La personne voit seulement qu’une question reste ouverte ; il faut que quelqu’un lui en parle.
staff-check-sure-waived = Dispenser { $public_id } de « { $check } » ? Ce point comptera comme réglé sans avoir été vérifié.
staff-check-owner = Suivi par { $name }
staff-check-requested = Demandé le { $day }
staff-check-received = Reçu le { $day }
staff-check-expires = Valable jusqu’au { $day }
staff-check-until-when = Jusqu’à quel jour est-ce valable ? Par exemple <i>31 mars 2027</i>.
told-staff-reference-answered = 📖 Une référence est arrivée pour { $public_id } : { $title }.
told-staff-reference-declined = Un référent de { $public_id } préfère ne pas répondre : { $title }.
staff-check-expiring = ⏳ { $check }, { $public_id } : valable seulement jusqu’au { $day }.
staff-referee = Référent { $name } : <b>{ $status }</b>
staff-referee-status-named = pas sollicité
staff-referee-status-asked = sollicité
staff-referee-status-opened = lien ouvert
staff-referee-status-answered = a répondu
staff-referee-status-declined = a décliné
staff-referee-status-expired = lien expiré
staff-referee-none = Il n’y a rien (de plus) à envoyer à ce référent ni à lire de lui.
staff-referee-send = Envoyez ceci à { $name } par courriel ; le lien sert une fois et le précédent ne sert plus.
staff-referee-share =
    Bonjour { $name }, vous avez été indiqué comme référent dans une candidature à notre organisation. Ce lien ouvre un court formulaire dans Telegram (environ cinq minutes, en français, anglais, espagnol ou arabe). Il sert une fois, jusqu’au { $until } :

    { $link }
staff-reference = <b>Référence de { $name }</b> pour { $public_id }, { $day }
staff-reference-how = Est, ou était : { $relation } · connaît son travail depuis { $years ->
    [one] { $years } an
   *[other] { $years } ans
}
staff-reference-strengths = <b>Points forts :</b> { $text }
staff-reference-growth = <b>À développer :</b> { $text }
staff-reference-again = <b>Travaillerait à nouveau ensemble :</b> { $answer }
