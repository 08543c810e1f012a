### Ce que lit le personnel : son bureau, les personnes et leurs droits, les invitations.

button-staff-desk = 🗄 Bureau
button-staff-people = 👥 Équipe
button-staff-invite = ➕ Inviter quelqu’un
button-staff-invite-all = ✉️ Inviter pour tous les postes
button-staff-invite-some = ✉️ Inviter pour certains postes
button-staff-roles = 🎚 Modifier les rôles
button-staff-give = ✅ Attribuer ces rôles
button-staff-end = ⛔ Mettre fin à l’accès
button-staff-end-really = Oui, y mettre fin maintenant
button-staff-again = ↩️ Rétablir l’accès
button-staff-before = ⬅️ Précédents
button-staff-after = Suivants ➡️

staff-role-viewer = consultation
staff-role-recruiter = recrutement
staff-role-approver = approbation
staff-role-privacy_officer = protection des données
staff-role-admin = administration
staff-ticked = ☑️ { $what }
staff-unticked = ⬜ { $what }

staff-desk =
    <b>Bureau du personnel</b>
    { $name } : { $roles }.
staff-people =
    <b>Équipe</b> : { $count ->
        [one] { $count } personne
       *[other] { $count } personnes
    }
staff-person = { $name } : { $roles }
staff-person-ended = { $name } : accès terminé
staff-covers = Postes ouverts : { $openings }
staff-all-openings = tous
staff-no-openings = aucun pour l’instant
staff-roles-of = Quels rôles attribuer à { $name } ? L’administration s’occupe des personnes et de leurs droits, ne voit aucun dossier de candidature et n’a pas d’autre rôle.
staff-roles-changed = { $name } a désormais ces rôles : { $roles }.
staff-end-sure = Mettre fin à l’accès de { $name } ? L’effet est immédiat. Ce qui a été fait reste consigné.
staff-ended = L’accès de { $name } a pris fin.
staff-again = { $name } a de nouveau accès.
staff-invite-roles = Quels rôles attribuer à la personne invitée ? L’administration s’occupe des personnes et de leurs droits, ne voit aucun dossier de candidature et n’a pas d’autre rôle.
staff-invite-which = Quels postes lui sont confiés ? Écrivez les références, par exemple <i>INT04606 INT04610</i>.
staff-invited =
    <b>Invitation</b> ({ $roles }). Envoyez ce lien à une seule personne. Il fonctionne une fois, pendant { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    } :

    { $link }
staff-joined = Bienvenue dans l’équipe. Vos rôles : { $roles }. La commande /staff ouvre votre bureau à tout moment.
staff-join-failed = Ce lien ne peut plus être utilisé. Merci d’en demander un nouveau.

staff-denied-powerless = Vos rôles ne le permettent pas ; rien n’a été modifié.
staff-denied-elsewhere = Ce poste ne vous est pas confié ; rien n’a été modifié.
staff-denied-own = Vous avez vous-même postulé à ce poste. Vos collègues s’occupent de ses candidatures.
staff-denied-unknown = Cet élément est introuvable. Un ou une collègue l’a peut-être modifié.
staff-denied-second = Une autre personne doit approuver ce que vous avez proposé.
staff-denied-self = Une ou un collègue doit s’en charger : personne ne modifie son propre accès.
staff-denied-many = Un si grand nombre de personnes n’est informé qu’après approbation par une ou un collègue. Cochez-les dans la liste et choisissez « Leur écrire ».

told-staff-question = ✉️ Une personne candidate a une question sur « { $title } ». Questions ouvertes à ce sujet : { $count }
told-staff-question-general = ✉️ Une personne candidate a une question générale. Questions générales ouvertes : { $count }
button-staff-question-look = 💬 Lire et répondre
told-staff-joined = 👋 { $name } a rejoint l’équipe ({ $roles }), sur invitation de { $inviter }.
told-staff-joined-operator = 👋 { $name } a rejoint l’équipe ({ $roles }), sur invitation créée en ligne de commande.
button-staff-member = 👤 Voir ce membre

button-waiting = ⏳ En attente d’accord ({ $count })
waiting = <b>En attente d’accord</b>
waiting-none = Rien n’attend d’accord.
waiting-mine = Vous pouvez donner votre accord : { $count }
waiting-others = En attente d’une ou d’un collègue : { $count }
waiting-yours = ✋ { $what }
waiting-one-offer = 📜 { $id } · { $title }
waiting-one-push = 📤 Nº { $id } · { $title }
waiting-on-desk = ⏳ En attente d’accord : offres { $offers }, messages { $pushes }.

unsent = ✍️ Écrit par vous, pas encore envoyé : { $count }
unsent-answer = ✍️ Réponse : { $what }
unsent-asm-place = ✍️ Invitation : { $what }
unsent-move = ✍️ Nouvelle date limite : { $what }
unsent-plan = ✍️ Fermeture : { $what }
unsent-gone = ⚠️ Une question à laquelle vous répondiez n’est plus ouverte : elle a été traitée ou fermée entre-temps. Votre réponse n’a pas été envoyée : { $what }
unsent-discarded = 🗑 Abandonné ; rien n’a été envoyé.
button-unsent-discard = 🗑 Abandonner

button-data = 🔐 Demandes sur les données
button-data-send = 📦 Envoyer ses données à la personne
button-data-hold = ⏸ Geler les données
button-data-lift = ▶️ Mettre fin au gel
button-data-erase = 🗑 Tout effacer
button-data-erase-really = Oui, tout effacer sur cette personne
button-data-person = 👤 Retour à la personne
button-data-others = 🔎 Une autre personne
data-find =
    <b>Demande d’une personne sur ses données</b>

    Écrivez ce que la personne vous a donné : le numéro d’une candidature, par exemple <i>A-7K3M-9QXF</i>, ou le code d’un récépissé. Il n’y a pas d’autre moyen de trouver quelqu’un ici.
data-unreadable = Il me faut exactement un numéro de candidature ou un code de récépissé.
data-nobody = Ceci ne correspond à personne. Comparez avec ce que la personne vous a donné.
data-person = <b>Ce qui est conservé sur la personne de { $public_id }</b> (seulement les quantités, rien du contenu) :
data-kind-profile = Parties du profil : { $count }
data-kind-applications = Candidatures, brouillons compris : { $count }
data-kind-process = Évaluations, vérifications, offres, préparatifs : { $count }
data-kind-documents = Documents : { $count }
data-kind-consents = Consentements : { $count }
data-kind-drafts = Formulaires commencés : { $count }
data-kind-questions = Questions à l’équipe : { $count }
data-kind-saved = Postes et recherches enregistrés : { $count }
data-kind-messages = Messages encore conservés : { $count }
data-kind-other = Autres éléments : { $count }
data-held = ⏸ Données gelées depuis le { $at } : profil, documents et candidatures ne sont pas effacés, et la personne n’apparaît pas dans le vivier.
data-hold-begun = Données gelées. La personne en est informée.
data-hold-ended = Le gel a pris fin. La personne en est informée.
data-sent = { $count ->
        [one] L’archive part vers la conversation de la personne elle-même ({ $public_id }). Elle est envoyée une fois par jour au plus ; vous ne la voyez pas.
       *[other] L’archive part vers la conversation de la personne elle-même ({ $public_id }), en { $count } parties. Elle est envoyée une fois par jour au plus ; vous ne la voyez pas.
    }
data-erase-sure =
    <b>Effacer tout ce qui concerne la personne de { $public_id } ?</b>

    Seulement si la personne l’a demandé. Profil, réponses, brouillons, documents, candidatures, questions, réglages et consentements sont effacés aussitôt, sans retour possible. La personne en est informée. L’acte reste consigné dans le journal, par numéro seulement.
data-erase-running = { $count ->
        [one] <b>Une candidature est encore à l’examen. Elle est effacée elle aussi.</b>
       *[other] <b>{ $count } candidatures sont encore à l’examen. Elles sont effacées elles aussi.</b>
    }
data-erase-held = Ces données sont gelées et ne peuvent pas être effacées. Mettez d’abord fin au gel, si sa raison n’existe plus.
data-erased = Tout ce qui concernait cette personne est effacé, et elle en est informée.

button-staff-openings = 📁 Modifier les postes
button-staff-openings-all = 📁 Tous les postes
staff-openings-of = Quels postes confier désormais à { $name } ? Écrivez les références, par exemple <i>INT04606 INT04610</i>. Elles remplacent celles d’avant.
staff-openings-unknown = L’une de ces références m’est inconnue ; rien n’a été modifié.
staff-openings-changed = ✅ C’est modifié, avec effet immédiat.

button-audit = 📜 Journal des actes
button-trail-kinds = 🗂 Par type d’acte
button-trail-all = ✖️ Tout afficher
button-trail-csv = 🧾 En fichier (CSV)
trail = <b>Journal des actes</b> : qui a fait quoi, par numéros seulement
trail-whole = ✅ Intact jusqu’au nº { $row }, vérifié le { $at }.
trail-bad = ⛔ Le nº { $row } n’est plus tel qu’il a été écrit. Merci de prévenir l’exploitant du service.
trail-unchecked = Pas encore vérifié ; la vérification a lieu une fois par jour.
trail-only = 🔎 Seulement { $what }
trail-row = <b>{ $number }</b> · { $at } · { $actor } · <code>{ $act }</code>
trail-row-refused = <b>{ $number }</b> · { $at } · { $actor } · <code>{ $act }</code> · refusé
trail-about = { $what }
trail-by = 👤 { $what }
trail-none = Il n’y a rien de tel.
trail-type = ✍️ Écrivez la référence d’un poste, le numéro d’une candidature ou celui d’un membre de l’équipe pour ne voir que ce qui s’y rapporte.
trail-unreadable = Il me faut une référence, un numéro de candidature ou un numéro de membre.
trail-kinds = Quels actes ?
trail-kind-people = Équipe et droits
trail-kind-openings = Postes
trail-kind-applications = Candidatures
trail-kind-pushes = Messages groupés
trail-kind-assessments = Évaluations
trail-kind-pool = Vivier de candidatures
trail-kind-checks = Vérifications et références
trail-kind-offers = Offres et prise de fonctions
trail-kind-questions = Questions des candidats
trail-kind-data = Journal et demandes sur les données
trail-file = Le journal en fichier. Actes : { $count }. L’avoir pris est aussi un acte consigné.
trail-column-number = Nº
trail-column-at = Quand (UTC)
trail-column-actor = Qui
trail-column-act = Acte
trail-column-subjects = Objet
trail-column-allowed = Permis (1) ou refusé (0)
