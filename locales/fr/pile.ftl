### Les candidatures d’un poste, telles que l’équipe les lit : la liste, une candidature, les notes, les étapes, les envois tardifs.

button-pile = 📋 Candidatures
button-pile-all = ☑️ Tout choisir ({ $count })
button-pile-paste = 📥 Coller des numéros
button-pile-sift = 🔍 Filtrer
button-pile-picked = ▶️ Choisies : { $count }
button-pile-clear = ✖️ Effacer
button-pile-late = 🕰 Accepter un envoi tardif
button-pile-blind = 🙈 Lecture anonyme
button-pile-unblind = 👁 Fin de la lecture anonyme
button-pile-everything = ✖️ Sans filtre
button-pile-by-stage = Par étape
button-pile-by-language = Par langue
button-pile-by-country = Par nationalité
button-pile-by-shown = Par critère montré
button-picked-push = ✉️ Leur écrire
button-picked-assess = 🗓 Évaluation
button-picked = ▶️ Choisies

pile = <b>{ $title }</b> ({ $reference })
pile-count = { $stage } : { $count }
pile-counts = { $counts }
pile-none = Aucune candidature pour le moment.
pile-drafts = { $count ->
        [one] { $count } brouillon non envoyé
       *[other] { $count } brouillons non envoyés
    }
pile-blind = 🙈 Lecture anonyme : noms, coordonnées, nationalité, âge et fichiers ne sont pas montrés.
pile-sifted = Filtre : { $wanted }. { $count ->
        [one] { $count } candidature.
       *[other] { $count } candidatures.
    }
pile-picked = Choisies : { $count }
pile-criterion-gone = un critère qui a changé
pile-line = { $number }. { $name } · { $public_id } · { $stage } · { $day }
pile-nameless = Candidature
pile-value = { $value } ({ $count })
pile-sift = Quelles candidatures souhaitez-vous voir ?
pile-by-stage = Quelle étape ?
pile-by-language = Quelle langue, à tout niveau ?
pile-by-country = Quelle nationalité ?
pile-by-shown = Quels critères le profil montre-t-il ? Plusieurs peuvent être cochés. Personne n’est noté ni classé ; ce qui n’est pas montré peut tout de même être rempli.

picked = <b>Candidatures choisies</b> : { $title }
picked-none = Rien n’est choisi.
picked-move = { $move } ({ $count } sur { $total })
picked-move-sure = { $move } : { $count }

paste-asked = Collez les numéros des candidatures, par exemple <i>A-7K3M-9QXF</i>, sous n’importe quelle forme, { $most } au plus. Une colonne de tableau ou un fichier CSV convient.
paste-looking = Je cherche les numéros dans le fichier.
paste-done = { $count ->
        [one] { $count } candidature est choisie.
       *[other] { $count } candidatures sont choisies.
    }
paste-none = Aucune candidature de ce poste n’y figure. Collez des numéros comme <i>A-7K3M-9QXF</i>.
paste-unknown = Hors des candidatures de ce poste ({ $count }) : { $ids }

button-file = 📄 Candidature
button-file-sent = 📑 Tout ce qui a été envoyé
button-file-notes = 📝 Notes ({ $count })
button-file-pick = ⬜ Choisir
button-file-unpick = ☑️ Choisie
button-file-before = ⬅️ Précédente
button-file-after = { $place } sur { $total } ➡️

file = <b>{ $name }</b> · { $public_id }
file-for = { $title }. { $stage }. Envoi le { $day }.
file-amended = Version { $revision } : modifiée avant l’étude.
file-blind = 🙈 Lecture anonyme. Ce que la personne écrit d’elle-même peut encore donner un indice.
file-criterion-met = ✅ { $text }
file-criterion-not-shown = ❔ { $text }
file-criterion-not-met = ▫️ { $text }
file-criteria-note = ✅ montré, ❔ non montré, ▫️ non rempli d’après le profil. La décision vous revient.
file-documents = <b>Documents</b>
file-document = • { $kind }
file-document-named = • { $kind } : { $name }
file-document-sent = Document de { $public_id }. Pour ce recrutement uniquement ; merci de ne pas le transmettre.

notes = <b>Notes</b> sur { $public_id } : { $count ->
        [one] { $count } note
       *[other] { $count } notes
    }
note = <b>{ $author }</b>, { $at }
note-late = <b>{ $author }</b>, { $at } · envoi tardif accepté
note-asked = Écrivez votre note sur { $public_id }. Les collègues chargés de ce poste la liront ; la personne peut demander ce qui est conservé à son sujet : tenez-vous-en aux faits.
note-too-long = Ce texte dépasse { $longest } caractères. Merci de le raccourcir.
button-note = ✍️ Écrire une note

move-start_review = Commencer l’étude
move-longlist = Liste longue
move-shortlist = Présélectionner
move-recommend = Recommander
move-select = Sélectionner
move-roster = Liste de réserve
move-start_checks = Commencer les vérifications
move-not_select = Ne pas retenir
move-rule_ineligible = Déclarer non recevable
move-one = Faire passer { $public_id } de « { $before } » à « { $after } » ?
move-many = <b>{ $move }</b> : { $count ->
        [one] { $count } candidature
       *[other] { $count } candidatures
    }
moved-told = La personne en est informée aussitôt : « { $status } ».
moved-silent = La personne ne voit aucun changement et ne reçoit rien.
moved-told-many = Informées aussitôt, « { $status } » : { $count }
moved-silent-many = Non informées, car rien ne change pour elles : { $count }
moved-by-push = À la main, { $room ->
        [0] plus personne ne peut en être informé aujourd’hui.
        [one] une seule autre personne peut en être informée aujourd’hui.
        [many] encore { $room } de personnes peuvent en être informées aujourd’hui.
       *[other] encore { $room } personnes peuvent en être informées aujourd’hui.
    } Pour en informer davantage, écrivez-leur : une autre personne approuve l’envoi, et vous voyez d’avance ce que chacune lira.
moved = ✅ Déplacées : { $count }. Informées : { $told }.
stuck = <b>Non déplacées : { $count }</b>
stuck-more = … et { $count } de plus.
stuck-from = Cette étape suit : { $stages }.
stuck-at = • { $stage } ({ $count }) : { $ids }
stuck-stage = { $public_id } en est à « { $stage } » ; cette étape suit : { $stages }.
stuck-meanwhile = { $public_id } a été déplacée entre-temps par une ou un collègue et se trouve à « { $stage } ». Veuillez regarder de nouveau.
stuck-recruiter = { $public_id } en est à « { $stage } » ; la suite revient au recrutement.
stuck-approver = { $public_id } en est à « { $stage } » ; la suite revient à l’approbation.

late = <b>Brouillons non envoyés</b> : { $title }, { $count }
late-open = Le poste accepte encore des candidatures : personne n’est en retard.
late-draft = • { $name } · { $public_id } · commencé le { $day }
late-draft-accepted = • { $name } · { $public_id } · commencé le { $day } · envoi tardif accepté
late-reason = Pourquoi accepter { $public_id } en retard ? Écrivez la raison ; elle est conservée comme note. La personne est informée aussitôt et dispose de 48 heures.
late-accepted = ✅ { $public_id } peut être envoyée jusqu’au { $until }. La personne en est informée.

blind-set = Lire { $title } de façon anonyme ? Tout le monde verra alors ses candidatures sans noms, coordonnées, nationalité, âge ni fichiers.
blind-lift = Mettre fin à la lecture anonyme de { $title } ? Les personnes chargées de ce poste verront alors noms et fichiers.
button-blind-set = 🙈 Lire de façon anonyme
button-blind-lift = 👁 Montrer noms et fichiers

told-moved =
    Votre candidature { $public_id } pour <b>{ $title }</b> a avancé.
    Elle en est maintenant à : <b>{ $status }</b>.
told-staff-recommended = 👍 Recommandation pour « { $title } », votre décision est attendue : { $ids }
told-late = Votre candidature pour <b>{ $title }</b> est acceptée bien que le délai soit passé. Vous pouvez la compléter et l’envoyer jusqu’au { $until }.
