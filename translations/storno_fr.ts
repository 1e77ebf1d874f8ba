<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AccountDialog</name>
    <message>
        <source>New account</source>
        <translation>Nouveau compte</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Modifier le compte</translation>
    </message>
    <message>
        <source>Save account</source>
        <translation>Enregistrer le compte</translation>
    </message>
    <message>
        <source>Kind of account</source>
        <translation>Type de compte</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Compte bancaire</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>&amp;Default account of its currency</source>
        <translation>Compte par &amp;défaut de sa devise</translation>
    </message>
    <message>
        <source>&amp;Show on documents</source>
        <translation>&amp;Afficher sur les documents</translation>
    </message>
    <message>
        <source>&amp;IBAN</source>
        <translation>&amp;IBAN</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;BIC</source>
        <translation>&amp;BIC</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>De&amp;vise</translation>
    </message>
    <message>
        <source>&amp;Opening balance</source>
        <translation>Solde d'&amp;ouverture</translation>
    </message>
    <message>
        <source>B&amp;alance on</source>
        <translation>&amp;Solde au</translation>
    </message>
    <message>
        <source>Give the till a name.</source>
        <translation>Donnez un nom à la caisse.</translation>
    </message>
</context>
<context>
    <name>AccountsRoom</name>
    <message>
        <source>Bank accounts and tills</source>
        <translation>Comptes bancaires et caisses</translation>
    </message>
    <message>
        <source>A document names the accounts of its own currency.</source>
        <translation>Un document indique les comptes dans sa devise.</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nouveau compte</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banque</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Repère</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>★ default</source>
        <translation>★ par défaut</translation>
    </message>
    <message>
        <source>not on documents</source>
        <translation>absent des documents</translation>
    </message>
</context>
<context>
    <name>AllowanceRows</name>
    <message>
        <source>Add discount</source>
        <translation>Ajouter une remise</translation>
    </message>
    <message>
        <source>Add surcharge</source>
        <translation>Ajouter une majoration</translation>
    </message>
    <message>
        <source>Surcharge</source>
        <translation>Majoration</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
</context>
<context>
    <name>AttachedFiles</name>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>Enregistrer la pièce jointe</translation>
    </message>
</context>
<context>
    <name>AttachmentList</name>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Goes along</source>
        <translation>Joint</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Désignation</translation>
    </message>
    <message>
        <source>Enter opens · Space switches · F2 describes · Del removes</source>
        <translation>Entrée ouvre · Espace bascule · F2 décrit · Suppr retire</translation>
    </message>
    <message>
        <source>in the e-invoice</source>
        <translation>dans la facture électronique</translation>
    </message>
    <message>
        <source>kept here only</source>
        <translation>conservé ici seulement</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Drop files here, or add them by the button.</source>
        <translation>Déposez des fichiers ici ou ajoutez-les avec le bouton.</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>Ajouter un fichier…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Ajouter un fichier</translation>
    </message>
</context>
<context>
    <name>AttachmentsView</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Enregistrer %1</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>Enregistrer la pièce jointe</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Clear selection</source>
        <translation>Effacer la sélection</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CancelDialog</name>
    <message>
        <source>Cancel %1</source>
        <translation>Annuler %1</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n document(s)</source>
        <translation>
            <numerusform>Annuler %n document</numerusform>
            <numerusform>Annuler %n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel document</source>
        <translation>Annuler le document</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>A cancelled document keeps its number and stays in the books. It can be restored as it was.</source>
        <translation>Un document annulé garde son numéro et reste dans les livres. Il peut être restauré tel qu'il était.</translation>
    </message>
    <message>
        <source>Left out, because they cannot be cancelled: %1</source>
        <translation>Laissés de côté, car non annulables : %1</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Say why the document is cancelled.</source>
        <translation>Indiquez pourquoi le document est annulé.</translation>
    </message>
</context>
<context>
    <name>CheckTab</name>
    <message>
        <source>This is no e-invoice that can be read</source>
        <translation>Ce n’est pas une facture électronique lisible</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) of %1 are broken</source>
        <translation>
            <numerusform>%n règle de %1 n'est pas respectée</numerusform>
            <numerusform>%n règles de %1 ne sont pas respectées</numerusform>
        </translation>
    </message>
    <message>
        <source>All rules of %1 pass</source>
        <translation>Toutes les règles de %1 sont respectées</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>Reset filters</source>
        <translation>Réinitialiser les filtres</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Found</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>ClientDialog</name>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>Save customer</source>
        <translation>Enregistrer le client</translation>
    </message>
    <message>
        <source>Kind of customer</source>
        <translation>Type de client</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Particulier</translation>
    </message>
    <message>
        <source>&amp;Tax number</source>
        <translation>Numéro &amp;fiscal</translation>
    </message>
    <message>
        <source>&amp;Personal ID number</source>
        <translation>N° d'&amp;identification personnel</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Registration no.</source>
        <translation>N° &amp;RCS</translation>
    </message>
    <message>
        <source>&amp;VAT registered</source>
        <translation>Assujetti à la &amp;TVA</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Pays</translation>
    </message>
    <message>
        <source>C&amp;ounty</source>
        <translation>&amp;Département</translation>
    </message>
    <message>
        <source>To&amp;wn</source>
        <translation>Vi&amp;lle</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Posta&amp;l code</source>
        <translation>&amp;Code postal</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>Télép&amp;hone</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Interlocuteur</translation>
    </message>
    <message>
        <source>as the company</source>
        <translation>comme l'entreprise</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>De&amp;vise</translation>
    </message>
    <message>
        <source>Document lan&amp;guage</source>
        <translation>Lan&amp;gue du document</translation>
    </message>
    <message>
        <source>Pa&amp;yment term, days</source>
        <translation>Délai de paiement, &amp;jours</translation>
    </message>
    <message>
        <source>Customer code</source>
        <translation>Code client</translation>
    </message>
    <message>
        <source>ID card</source>
        <translation>Pièce d'identité</translation>
    </message>
    <message>
        <source>Notes, for you only</source>
        <translation>Notes, pour vous seul</translation>
    </message>
    <message>
        <source>E-invoice</source>
        <translation>Facture électronique</translation>
    </message>
    <message>
        <source>Address scheme</source>
        <translation>Type d'adresse</translation>
    </message>
    <message>
        <source>Electronic address</source>
        <translation>Adresse électronique</translation>
    </message>
    <message>
        <source>Leitweg-ID</source>
        <translation>Leitweg-ID</translation>
    </message>
    <message>
        <source>SdI recipient code</source>
        <translation>Code destinataire SdI</translation>
    </message>
    <message>
        <source>Certified email (PEC)</source>
        <translation>Adresse PEC</translation>
    </message>
    <message>
        <source>Codice fiscale</source>
        <translation>Codice fiscale</translation>
    </message>
    <message>
        <source>SIREN</source>
        <translation>SIREN</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>Service code</source>
        <translation>Code service</translation>
    </message>
    <message>
        <source>A name is needed to save.</source>
        <translation>Il faut un nom pour enregistrer.</translation>
    </message>
    <message>
        <source>To complete before an e-invoice can be issued: %1</source>
        <translation>À compléter avant d'émettre une facture électronique : %1</translation>
    </message>
    <message>
        <source>Everything an e-invoice needs is here.</source>
        <translation>Tout ce qu'il faut pour une facture électronique est là.</translation>
    </message>
    <message>
        <source>tax number</source>
        <translation>numéro fiscal</translation>
    </message>
    <message>
        <source>county</source>
        <translation>département</translation>
    </message>
    <message>
        <source>town</source>
        <translation>ville</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>Type a number of days.</source>
        <translation>Saisissez un nombre de jours.</translation>
    </message>
</context>
<context>
    <name>ClientForm</name>
    <message>
        <source>New customer</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>Kind of customer</source>
        <translation>Type de client</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Particulier</translation>
    </message>
    <message>
        <source>VAT registered</source>
        <translation>Assujetti à la TVA</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Numéro fiscal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Save customer</source>
        <translation>Enregistrer le client</translation>
    </message>
    <message>
        <source>Use once</source>
        <translation>Utiliser une fois</translation>
    </message>
    <message>
        <source>Write the customer into this document only</source>
        <translation>Inscrire le client dans ce document seulement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation>Modifier le client</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Enregistrer les modifications</translation>
    </message>
</context>
<context>
    <name>ClientPicker</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Name or tax number · Shift+Enter makes a new customer</source>
        <translation>Nom ou numéro fiscal · Maj+Entrée crée un client</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <translation>En choisir un autre</translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation>Modifier le client</translation>
    </message>
    <message>
        <source>Clear customer</source>
        <translation>Retirer le client</translation>
    </message>
    <message>
        <source>this document only</source>
        <translation>ce document seulement</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n facture</numerusform>
            <numerusform>%n factures</numerusform>
        </translation>
    </message>
    <message>
        <source>New customer “{0}”</source>
        <translation>Nouveau client « {0} »</translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>To complete</source>
        <translation>À compléter</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Last invoice</source>
        <translation>Dernière facture</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>New &amp;invoice for this customer</source>
        <translation>Nouvelle &amp;facture pour ce client</translation>
    </message>
    <message>
        <source>No customers yet. Everybody you invoice will be here.</source>
        <translation>Pas encore de client. Tous ceux que vous facturez seront ici.</translation>
    </message>
</context>
<context>
    <name>CompanyButton</name>
    <message>
        <source>Company: {0}</source>
        <extracomment>Windows narrower than this show the icons of the places without their words.</extracomment>
        <translation>Entreprise : {0}</translation>
    </message>
</context>
<context>
    <name>CompanyRoom</name>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Enregistrer (Ctrl+S)</translation>
    </message>
    <message>
        <source>VAT &amp;registered</source>
        <translation>Assujetti à la &amp;TVA</translation>
    </message>
    <message>
        <source>&amp;Cash accounting (VAT on collection)</source>
        <translation>TVA sur les &amp;encaissements</translation>
    </message>
    <message>
        <source>OSS scheme</source>
        <translation>Guichet unique OSS</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Numéro fiscal</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Registration no.</source>
        <translation>N° RCS</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Forme juridique</translation>
    </message>
    <message>
        <source>Share capital</source>
        <translation>Capital social</translation>
    </message>
    <message>
        <source>Second VAT number</source>
        <translation>Deuxième numéro de TVA</translation>
    </message>
    <message>
        <source>EORI number</source>
        <translation>Numéro EORI</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Représentant</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>due on receipt</source>
        <translation>à réception</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>per VAT rate (as EN 16931 computes it)</source>
        <translation>par taux de TVA (selon EN 16931)</translation>
    </message>
    <message>
        <source>per line (as a Storno server does)</source>
        <translation>par ligne (comme un serveur Storno)</translation>
    </message>
    <message>
        <source>strictly base times rate</source>
        <translation>strictement base fois taux</translation>
    </message>
    <message>
        <source>Defaults of new documents</source>
        <translation>Valeurs par défaut des nouveaux documents</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Document language</source>
        <translation>Langue du document</translation>
    </message>
    <message>
        <source>Payment term, days</source>
        <translation>Délai de paiement, jours</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Mode de paiement</translation>
    </message>
    <message>
        <source>VAT is rounded</source>
        <translation>La TVA est arrondie</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Conditions de règlement</translation>
    </message>
    <message>
        <source>Look of documents</source>
        <translation>Apparence des documents</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Choose logo…</source>
        <translation>Choisir le logo…</translation>
    </message>
    <message>
        <source>Remove logo</source>
        <translation>Retirer le logo</translation>
    </message>
    <message>
        <source>Choose colour…</source>
        <translation>Choisir la couleur…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>Pied de page</translation>
    </message>
    <message>
        <source>no logo</source>
        <translation>pas de logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Choose logo</source>
        <translation>Choisir le logo</translation>
    </message>
    <message>
        <source>This file is no picture.</source>
        <translation>Ce fichier n'est pas une image.</translation>
    </message>
    <message>
        <source>Company saved</source>
        <translation>Entreprise enregistrée</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Il faut un nom.</translation>
    </message>
    <message>
        <source>Type a number of days.</source>
        <translation>Saisissez un nombre de jours.</translation>
    </message>
    <message>
        <source>This is no amount.</source>
        <translation>Ce n'est pas un montant.</translation>
    </message>
    <message>
        <source>Write a colour as #2563eb.</source>
        <translation>Écrivez la couleur comme #2563eb.</translation>
    </message>
</context>
<context>
    <name>ComputerRoom</name>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>comme le système</translation>
    </message>
    <message>
        <source>light</source>
        <translation>clair</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>sombre</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>The whole window changes after a restart.</source>
        <translation>Toute la fenêtre change après un redémarrage.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>Ta&amp;ille</translation>
    </message>
    <message>
        <source>Data and backup</source>
        <translation>Données et sauvegarde</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Dossier des données</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>A backup is one file with everything: books, e-invoices, attachments, logos.</source>
        <translation>Une sauvegarde est un seul fichier avec tout : livres, factures électroniques, pièces jointes, logos.</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Sauvegarder maintenant…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Backups (*.backup)</source>
        <translation>Sauvegardes (*.backup)</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Backup written and checked: %1</source>
        <translation>Sauvegarde écrite et vérifiée : %1</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Is everything as it was written?</source>
        <translation>Tout est-il comme il a été écrit ?</translation>
    </message>
    <message>
        <source>Recomputes the chain of events, every stored e-invoice and the order of the database.</source>
        <translation>Recalcule la chaîne des événements, chaque facture électronique et l'ordre de la base de données.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>%n contrôle a échoué</numerusform>
            <numerusform>%n contrôles ont échoué</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n check(s) passed</source>
        <translation>
            <numerusform>%n contrôle réussi</numerusform>
            <numerusform>Les %n contrôles ont réussi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissés de côté</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>t today · +30 days · 15.3 · eom end of month · ↑↓ days · Alt+↓</source>
        <translation>t aujourd'hui · +30 jours · 15.3 · eom fin de mois · ↑↓ jours · Alt+↓</translation>
    </message>
</context>
<context>
    <name>Deductions</name>
    <message>
        <source>Document discount, surcharge, prepayment</source>
        <translation>Remise, majoration, acompte du document</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>Delivery place and period</source>
        <translation>Lieu de livraison et période</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>New invoice</source>
        <extracomment>More files dropped at once are too many tabs.</extracomment>
        <translation>Nouvelle facture</translation>
    </message>
    <message>
        <source>E-invoices (*.xml *.pdf *.p7m *.zip);;All files (*)</source>
        <translation>Factures électroniques (*.xml *.pdf *.p7m *.zip);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open an e-invoice</source>
        <translation>Ouvrir une facture électronique</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>Nouvelle entreprise</translation>
    </message>
</context>
<context>
    <name>DetailsTab</name>
    <message>
        <source>Seller</source>
        <translation>Vendeur</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Note interne</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>in the e-invoice</source>
        <translation>dans la facture électronique</translation>
    </message>
    <message>
        <source>kept here only</source>
        <translation>conservé ici seulement</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Enregistrer %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue date</source>
        <translation>Date d'émission</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Date d'échéance</translation>
    </message>
    <message>
        <source>Payment term</source>
        <translation>Délai de paiement</translation>
    </message>
    <message>
        <source>Delivery date</source>
        <translation>Date de livraison</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Mode de paiement</translation>
    </message>
    <message>
        <source>Tax regime</source>
        <translation>Régime fiscal</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Taux de change</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Numéro de commande</translation>
    </message>
    <message>
        <source>Contract number</source>
        <translation>Numéro de contrat</translation>
    </message>
    <message>
        <source>Project reference</source>
        <translation>Référence projet</translation>
    </message>
    <message>
        <source>Buyer reference</source>
        <translation>Référence de l'acheteur</translation>
    </message>
    <message>
        <source>Delivery place</source>
        <translation>Lieu de livraison</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Cancelled because</source>
        <translation>Annulée parce que</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Désignation</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Prix unitaire</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>HT</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>VAT breakdown</source>
        <translation>Ventilation de la TVA</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Total discount</source>
        <translation>Total des remises</translation>
    </message>
    <message>
        <source>Total excl. VAT</source>
        <translation>Total HT</translation>
    </message>
    <message>
        <source>Total VAT</source>
        <translation>Total TVA</translation>
    </message>
    <message>
        <source>Total incl. VAT</source>
        <translation>Total TTC</translation>
    </message>
    <message>
        <source>Prepaid</source>
        <translation>Payé d'avance</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Arrondi</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>Déjà réglé</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
</context>
<context>
    <name>EInvoice</name>
    <message>
        <source>E-invoice data</source>
        <translation>Données de la facture électronique</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>date of the invoice</source>
        <translation>date de la facture</translation>
    </message>
    <message>
        <source>date of the delivery</source>
        <translation>date de la livraison</translation>
    </message>
    <message>
        <source>date of the payment</source>
        <translation>date du paiement</translation>
    </message>
</context>
<context>
    <name>EInvoiceFields</name>
    <message>
        <source>VAT on debits (option pour les débits)</source>
        <translation>TVA sur les débits (option pour les débits)</translation>
    </message>
    <message>
        <source>For e-invoices</source>
        <translation>Pour les factures électroniques</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Interlocuteur</translation>
    </message>
    <message>
        <source>Contact phone</source>
        <translation>Téléphone du contact</translation>
    </message>
    <message>
        <source>Contact email</source>
        <translation>E-mail du contact</translation>
    </message>
    <message>
        <source>Electronic address</source>
        <translation>Adresse électronique</translation>
    </message>
    <message>
        <source>Address scheme</source>
        <translation>Type d'adresse</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>Tax regime</source>
        <translation>Régime fiscal</translation>
    </message>
    <message>
        <source>Codice fiscale</source>
        <translation>Codice fiscale</translation>
    </message>
    <message>
        <source>PEC</source>
        <translation>PEC</translation>
    </message>
    <message>
        <source>REA office</source>
        <translation>Bureau REA</translation>
    </message>
    <message>
        <source>REA number</source>
        <translation>Numéro REA</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Associés</translation>
    </message>
    <message>
        <source>Liquidation</source>
        <translation>Liquidation</translation>
    </message>
</context>
<context>
    <name>EditorBanner</name>
    <message>
        <source>This draft was changed elsewhere. What you typed is kept here.</source>
        <translation>Ce brouillon a été modifié ailleurs. Ce que vous avez saisi est gardé ici.</translation>
    </message>
    <message>
        <source>Save mine over it</source>
        <translation>Enregistrer la mienne par-dessus</translation>
    </message>
    <message>
        <source>This draft was issued elsewhere, without your last changes.</source>
        <translation>Ce brouillon a été émis ailleurs, sans vos dernières modifications.</translation>
    </message>
    <message>
        <source>Keep mine as a new draft</source>
        <translation>Garder la mienne en nouveau brouillon</translation>
    </message>
    <message>
        <source>This draft was deleted elsewhere. What you typed is kept here.</source>
        <translation>Ce brouillon a été supprimé ailleurs. Ce que vous avez saisi est gardé ici.</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>L'enregistrer à nouveau</translation>
    </message>
</context>
<context>
    <name>EditorSession</name>
    <message>
        <source>change</source>
        <translation>modification</translation>
    </message>
    <message>
        <source>choose customer</source>
        <translation>choix du client</translation>
    </message>
    <message>
        <source>convert prices</source>
        <translation>conversion des prix</translation>
    </message>
    <message>
        <source>insert line</source>
        <translation>ligne ajoutée</translation>
    </message>
    <message>
        <source>remove line</source>
        <translation>ligne supprimée</translation>
    </message>
    <message>
        <source>duplicate line</source>
        <translation>ligne dupliquée</translation>
    </message>
    <message>
        <source>move line</source>
        <translation>ligne déplacée</translation>
    </message>
    <message>
        <source>paste lines</source>
        <translation>lignes collées</translation>
    </message>
    <message>
        <source>prices include VAT</source>
        <translation>prix TTC</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>… and {0} more</source>
        <translation>… et {0} de plus</translation>
    </message>
    <message>
        <source>Something went wrong in the program itself.</source>
        <translation>Le programme lui-même a commis une erreur.</translation>
    </message>
    <message>
        <source>A fault in the program</source>
        <translation>Une erreur du programme</translation>
    </message>
    <message>
        <source>Your data is safe. Please report this:</source>
        <translation>Vos données sont en sécurité. Merci de signaler ceci :</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>EventsTab</name>
    <message>
        <source>No fiscal event yet: the document was never issued.</source>
        <translation>Aucun événement fiscal : le document n'a jamais été émis.</translation>
    </message>
</context>
<context>
    <name>Explained</name>
    <message>
        <source>VAT the customer pays to the State</source>
        <translation>TVA que le client paie à l’État</translation>
    </message>
    <message>
        <source>Nobody owes you this</source>
        <translation>Personne ne vous doit cette somme</translation>
    </message>
    <message>
        <source>Withholding tax</source>
        <translation>Retenue à la source</translation>
    </message>
</context>
<context>
    <name>ExplainedAmount</name>
    <message>
        <source>Surcharge</source>
        <translation>Majoration</translation>
    </message>
    <message>
        <source>Document discount</source>
        <translation>Remise sur le document</translation>
    </message>
    <message>
        <source>Total excl. VAT</source>
        <translation>Total HT</translation>
    </message>
    <message>
        <source>Total VAT</source>
        <translation>Total TVA</translation>
    </message>
    <message>
        <source>Total incl. VAT</source>
        <translation>Total TTC</translation>
    </message>
    <message>
        <source>Already paid</source>
        <translation>Déjà payé</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Arrondi</translation>
    </message>
    <message>
        <source>Cents from prices with VAT or from rounding each line</source>
        <translation>Centimes dus aux prix TTC ou à l'arrondi par ligne</translation>
    </message>
    <message>
        <source>with VAT</source>
        <translation>TTC</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>Export %n document(s)</source>
        <translation>
            <numerusform>Exporter %n document</numerusform>
            <numerusform>Exporter %n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Choisir le fichier…</translation>
    </message>
    <message>
        <source>One ZIP file is written, with the files named by document number.</source>
        <translation>Un seul fichier ZIP est écrit ; ses fichiers portent le numéro du document.</translation>
    </message>
    <message>
        <source>e-invoice &amp;XML, as it was issued</source>
        <translation>&amp;XML de la facture électronique, tel qu'émis</translation>
    </message>
    <message>
        <source>&amp;PDF, as people read it</source>
        <translation>&amp;PDF, pour la lecture</translation>
    </message>
    <message>
        <source>Drafts have no XML; of these only the PDF is written: %1</source>
        <translation>Les brouillons n'ont pas de XML ; seul leur PDF est écrit : %1</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>About this problem</source>
        <translation>À propos de ce problème</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Blocks issuing</source>
        <translation>Bloque l'émission</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Vendeur</translation>
    </message>
</context>
<context>
    <name>FaultPlaces</name>
    <message>
        <source>Line {0}</source>
        <extracomment>The field of the form that holds a path of the body; the longest prefix counts.</extracomment>
        <translation>Ligne {0}</translation>
    </message>
    <message>
        <source>My company</source>
        <translation>Mon entreprise</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Désignation</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Prix unitaire</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>Taux de TVA</translation>
    </message>
    <message>
        <source>VAT category</source>
        <translation>Catégorie de TVA</translation>
    </message>
    <message>
        <source>Exemption reason</source>
        <translation>Motif d'exonération</translation>
    </message>
    <message>
        <source>Exemption code</source>
        <translation>Code d'exonération</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Buyer's item code</source>
        <translation>Référence article de l'acheteur</translation>
    </message>
    <message>
        <source>Barcode (GTIN)</source>
        <translation>Code-barres (GTIN)</translation>
    </message>
    <message>
        <source>CPV code</source>
        <translation>Code CPV</translation>
    </message>
    <message>
        <source>Buyer accounting reference</source>
        <translation>Référence comptable de l'acheteur</translation>
    </message>
    <message>
        <source>Order line</source>
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation>Pays d'origine</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Discounts and surcharges</source>
        <translation>Remises et majorations</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Tax regime</source>
        <translation>Régime fiscal</translation>
    </message>
    <message>
        <source>Number series</source>
        <translation>Série de numérotation</translation>
    </message>
    <message>
        <source>Issue date</source>
        <translation>Date d'émission</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Date d'échéance</translation>
    </message>
    <message>
        <source>Delivery date</source>
        <translation>Date de livraison</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Période du</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation>Période au</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Taux de change</translation>
    </message>
    <message>
        <source>Rate date</source>
        <translation>Date du taux</translation>
    </message>
    <message>
        <source>Rate source</source>
        <translation>Source du taux</translation>
    </message>
    <message>
        <source>Document language</source>
        <translation>Langue du document</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Deuxième langue</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Mode de paiement</translation>
    </message>
    <message>
        <source>Payment reference</source>
        <translation>Référence de paiement</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Conditions de règlement</translation>
    </message>
    <message>
        <source>Account to pay into</source>
        <translation>Compte à créditer</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banque</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>Project reference</source>
        <translation>Référence projet</translation>
    </message>
    <message>
        <source>Contract number</source>
        <translation>Numéro de contrat</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Numéro de commande</translation>
    </message>
    <message>
        <source>Sales order</source>
        <translation>Commande de vente</translation>
    </message>
    <message>
        <source>Receiving advice reference</source>
        <translation>Avis de réception</translation>
    </message>
    <message>
        <source>Despatch advice reference</source>
        <translation>Avis d'expédition</translation>
    </message>
    <message>
        <source>Tender or lot reference</source>
        <translation>Appel d'offres ou lot</translation>
    </message>
    <message>
        <source>Invoiced object identifier</source>
        <translation>Objet facturé</translation>
    </message>
    <message>
        <source>Buyer reference</source>
        <translation>Référence de l'acheteur</translation>
    </message>
    <message>
        <source>Business process type</source>
        <translation>Cadre de facturation</translation>
    </message>
    <message>
        <source>Tax point date</source>
        <translation>Date d'exigibilité de la TVA</translation>
    </message>
    <message>
        <source>Tax point</source>
        <translation>Exigibilité de la TVA</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>Bénéficiaire du paiement</translation>
    </message>
    <message>
        <source>Payee identifier</source>
        <translation>Identifiant du bénéficiaire</translation>
    </message>
    <message>
        <source>Payee registration no.</source>
        <translation>N° RCS du bénéficiaire</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Note interne</translation>
    </message>
    <message>
        <source>Place of delivery</source>
        <translation>Lieu de livraison</translation>
    </message>
    <message>
        <source>Delivered to</source>
        <translation>Livré à</translation>
    </message>
    <message>
        <source>Delivery street</source>
        <translation>Rue de livraison</translation>
    </message>
    <message>
        <source>Delivery town</source>
        <translation>Ville de livraison</translation>
    </message>
    <message>
        <source>Delivery postal code</source>
        <translation>Code postal de livraison</translation>
    </message>
    <message>
        <source>Delivery county</source>
        <translation>Département de livraison</translation>
    </message>
    <message>
        <source>Delivery country</source>
        <translation>Pays de livraison</translation>
    </message>
    <message>
        <source>Already paid</source>
        <translation>Déjà réglé</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Arrondi</translation>
    </message>
    <message>
        <source>Cash accounting</source>
        <translation>TVA sur les encaissements</translation>
    </message>
    <message>
        <source>Late-payment penalties</source>
        <translation>Pénalités de retard</translation>
    </message>
    <message>
        <source>Penalty, % a day</source>
        <translation>Pénalité, % par jour</translation>
    </message>
    <message>
        <source>Days of grace</source>
        <translation>Jours de grâce</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Établi par</translation>
    </message>
    <message>
        <source>Issuer's personal ID</source>
        <translation>N° personnel du rédacteur</translation>
    </message>
    <message>
        <source>Sales agent</source>
        <translation>Commercial</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Mandataire</translation>
    </message>
    <message>
        <source>ID card</source>
        <translation>Pièce d'identité</translation>
    </message>
    <message>
        <source>Vehicle number</source>
        <translation>Immatriculation</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totaux</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Italian e-invoice</source>
        <translation>Facture électronique italienne</translation>
    </message>
    <message>
        <source>Document type</source>
        <translation>Type de document</translation>
    </message>
    <message>
        <source>Reason (causale)</source>
        <translation>Motif (causale)</translation>
    </message>
    <message>
        <source>VAT falls due</source>
        <translation>Exigibilité de la TVA</translation>
    </message>
    <message>
        <source>Stamp duty</source>
        <translation>Droit de timbre</translation>
    </message>
    <message>
        <source>Stamp duty amount</source>
        <translation>Montant du timbre</translation>
    </message>
    <message>
        <source>Charge the stamp to the customer</source>
        <translation>Facturer le timbre au client</translation>
    </message>
    <message>
        <source>CIG</source>
        <translation>CIG</translation>
    </message>
    <message>
        <source>CUP</source>
        <translation>CUP</translation>
    </message>
    <message>
        <source>Administrative reference</source>
        <translation>Référence administrative</translation>
    </message>
    <message>
        <source>Payment conditions</source>
        <translation>Modalités de paiement</translation>
    </message>
    <message>
        <source>Withholding tax</source>
        <translation>Retenue à la source</translation>
    </message>
    <message>
        <source>Pension fund</source>
        <translation>Caisse de retraite</translation>
    </message>
    <message>
        <source>Orders, contracts, other documents</source>
        <translation>Commandes, contrats, autres documents</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>Delivery notes (DDT)</source>
        <translation>Bons de livraison (DDT)</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Reason of the transport</source>
        <translation>Motif du transport</translation>
    </message>
    <message>
        <source>Means of transport</source>
        <translation>Moyen de transport</translation>
    </message>
    <message>
        <source>Transport begins on</source>
        <translation>Début du transport</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Colis</translation>
    </message>
    <message>
        <source>Look of the goods</source>
        <translation>Aspect des biens</translation>
    </message>
    <message>
        <source>Gross weight</source>
        <translation>Poids brut</translation>
    </message>
    <message>
        <source>Net weight</source>
        <translation>Poids net</translation>
    </message>
    <message>
        <source>Unit of weight</source>
        <translation>Unité de poids</translation>
    </message>
    <message>
        <source>Incoterm</source>
        <translation>Incoterm</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Transporteur</translation>
    </message>
    <message>
        <source>Carrier's VAT number</source>
        <translation>N° de TVA du transporteur</translation>
    </message>
    <message>
        <source>Polish e-invoice</source>
        <translation>Facture électronique polonaise</translation>
    </message>
    <message>
        <source>Kind of invoice</source>
        <translation>Nature de la facture</translation>
    </message>
    <message>
        <source>Place of issue</source>
        <translation>Lieu d’émission</translation>
    </message>
    <message>
        <source>Margin scheme</source>
        <translation>Régime de la marge</translation>
    </message>
    <message>
        <source>Issued without KSeF</source>
        <translation>Émise sans KSeF</translation>
    </message>
    <message>
        <source>Cash method</source>
        <translation>Comptabilité de caisse</translation>
    </message>
    <message>
        <source>Self-billing</source>
        <translation>Autofacturation</translation>
    </message>
    <message>
        <source>Reverse charge</source>
        <translation>Autoliquidation</translation>
    </message>
    <message>
        <source>Split payment</source>
        <translation>Paiement scindé</translation>
    </message>
    <message>
        <source>Triangular transaction</source>
        <translation>Opération triangulaire</translation>
    </message>
    <message>
        <source>Exempt by the law</source>
        <translation>Exonéré par la loi</translation>
    </message>
    <message>
        <source>Exempt by the directive</source>
        <translation>Exonéré par la directive</translation>
    </message>
    <message>
        <source>Other basis of exemption</source>
        <translation>Autre base d’exonération</translation>
    </message>
    <message>
        <source>Buyer: local government unit</source>
        <translation>Acheteur : unité d’une collectivité locale</translation>
    </message>
    <message>
        <source>Buyer: member of a VAT group</source>
        <translation>Acheteur : membre d’un groupe TVA</translation>
    </message>
    <message>
        <source>Issued to a receipt (FP)</source>
        <translation>Émise pour un ticket de caisse (FP)</translation>
    </message>
    <message>
        <source>Related parties (TP)</source>
        <translation>Parties liées (TP)</translation>
    </message>
    <message>
        <source>Reason of the correction</source>
        <translation>Motif de la rectification</translation>
    </message>
    <message>
        <source>Correction takes effect</source>
        <translation>Effet de la rectification</translation>
    </message>
    <message>
        <source>Corrected period</source>
        <translation>Période rectifiée</translation>
    </message>
    <message>
        <source>KSeF number of the corrected invoice</source>
        <translation>Numéro KSeF de la facture rectifiée</translation>
    </message>
    <message>
        <source>Further corrected invoices</source>
        <translation>Autres factures rectifiées</translation>
    </message>
    <message>
        <source>Settled advance invoices</source>
        <translation>Factures d’acompte déduites</translation>
    </message>
    <message>
        <source>Payments of the advance</source>
        <translation>Paiements de l’acompte</translation>
    </message>
    <message>
        <source>Order that the advance is for</source>
        <translation>Commande concernée par l’acompte</translation>
    </message>
    <message>
        <source>Third parties</source>
        <translation>Tiers</translation>
    </message>
    <message>
        <source>Further facts</source>
        <translation>Autres informations</translation>
    </message>
    <message>
        <source>Delivery notes (WZ)</source>
        <translation>Bons de livraison (WZ)</translation>
    </message>
    <message>
        <source>Delivery terms</source>
        <translation>Conditions de livraison</translation>
    </message>
    <message>
        <source>Batch numbers</source>
        <translation>Numéros de lot</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contrats</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Last digits of the card</source>
        <translation>Derniers chiffres de la carte</translation>
    </message>
    <message>
        <source>Card holder</source>
        <translation>Titulaire de la carte</translation>
    </message>
    <message>
        <source>Mandate reference</source>
        <translation>Référence du mandat</translation>
    </message>
    <message>
        <source>Creditor identifier</source>
        <translation>Identifiant du créancier</translation>
    </message>
    <message>
        <source>Debited account</source>
        <translation>Compte débité</translation>
    </message>
    <message>
        <source>Natura</source>
        <translation>Natura</translation>
    </message>
    <message>
        <source>Withholding applies</source>
        <translation>Retenue applicable</translation>
    </message>
    <message>
        <source>Kind of line</source>
        <translation>Nature de la ligne</translation>
    </message>
    <message>
        <source>Other data</source>
        <translation>Autres données</translation>
    </message>
    <message>
        <source>GTU</source>
        <translation>GTU</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procédure</translation>
    </message>
    <message>
        <source>PKWiU</source>
        <translation>PKWiU</translation>
    </message>
    <message>
        <source>CN</source>
        <translation>NC</translation>
    </message>
    <message>
        <source>PKOB</source>
        <translation>PKOB</translation>
    </message>
    <message>
        <source>Day of supply</source>
        <translation>Jour de la livraison</translation>
    </message>
    <message>
        <source>Annex 15</source>
        <translation>Annexe 15</translation>
    </message>
    <message>
        <source>Kind of operation</source>
        <translation>Nature de l’opération</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Explain this amount</source>
        <translation>Expliquer ce montant</translation>
    </message>
</context>
<context>
    <name>FileDeeds</name>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>XML files (*.xml)</source>
        <translation>Fichiers XML (*.xml)</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Enregistrer le PDF</translation>
    </message>
    <message>
        <source>Save XML</source>
        <translation>Enregistrer le XML</translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>factures</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>Fichiers ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportés</translation>
    </message>
</context>
<context>
    <name>FileSaving</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Enregistré sous {0}.</translation>
    </message>
    <message>
        <source>{0} could not be written.</source>
        <translation>{0} n'a pas pu être écrit.</translation>
    </message>
</context>
<context>
    <name>FileViewer</name>
    <message>
        <source>Invoice in this file</source>
        <translation>Facture de ce fichier</translation>
    </message>
    <message>
        <source>&amp;BT numbers</source>
        <translation>Numéros &amp;BT</translation>
    </message>
    <message>
        <source>Show the number of each term in EN 16931</source>
        <translation>Afficher le numéro de chaque terme de l’EN 16931</translation>
    </message>
    <message>
        <source>Book as received</source>
        <translation>Enregistrer comme reçue</translation>
    </message>
    <message>
        <source>Book as &amp;received</source>
        <translation>En&amp;registrer comme reçue</translation>
    </message>
    <message numerus="yes">
        <source>Booked as received: %n document(s)</source>
        <translation>
            <numerusform>Enregistré comme reçu : %n document</numerusform>
            <numerusform>Enregistrés comme reçus : %n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>This was booked before.</source>
        <translation>Elle était déjà enregistrée.</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Remove filter: {0}</source>
        <translation>Retirer le filtre : {0}</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>any</source>
        <translation>indifférent</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Période</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Au</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>É&amp;tat</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>De&amp;vise</translation>
    </message>
    <message>
        <source>Total from</source>
        <translation>Total de</translation>
    </message>
    <message>
        <source>Total to</source>
        <translation>Total à</translation>
    </message>
    <message>
        <source>Reset filters</source>
        <translation>Réinitialiser les filtres</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>total %1 – %2</source>
        <translation>total %1 – %2</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Welcome to Storno Desktop</source>
        <translation>Bienvenue dans Storno Desktop</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>Nouvelle entreprise</translation>
    </message>
    <message>
        <source>Your company, then your first invoice. Nothing leaves this computer.</source>
        <translation>Votre entreprise, puis votre première facture. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Start invoicing</source>
        <translation>Commencer à facturer</translation>
    </message>
    <message>
        <source>&amp;VAT registered</source>
        <translation>Assujetti à la &amp;TVA</translation>
    </message>
    <message>
        <source>Ta&amp;x number</source>
        <translation>Numéro &amp;fiscal</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>State or p&amp;rovince</source>
        <translation>Région ou p&amp;rovince</translation>
    </message>
    <message>
        <source>&amp;Postal code</source>
        <translation>&amp;Code postal</translation>
    </message>
    <message>
        <source>Re&amp;gistration no.</source>
        <translation>N° RC&amp;S</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>I&amp;BAN</source>
        <translation>I&amp;BAN</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Pays</translation>
    </message>
    <message>
        <source>&amp;Town</source>
        <translation>&amp;Ville</translation>
    </message>
    <message>
        <source>C&amp;ounty</source>
        <translation>&amp;Département</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>The backup holds no company.</source>
        <translation>La sauvegarde ne contient aucune entreprise.</translation>
    </message>
</context>
<context>
    <name>FormatDialog</name>
    <message>
        <source>Save %1 in another format</source>
        <translation>Enregistrer %1 dans un autre format</translation>
    </message>
    <message>
        <source>Choose place…</source>
        <translation>Choisir l’emplacement…</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>Embed into a PDF of mine…</source>
        <translation>Intégrer dans un PDF à moi…</translation>
    </message>
    <message>
        <source>Use our page again</source>
        <translation>Reprendre notre page</translation>
    </message>
    <message>
        <source>This format does not take the document as it is:</source>
        <translation>Ce format n’accepte pas le document tel quel :</translation>
    </message>
    <message>
        <source>What the format refuses</source>
        <translation>Ce que le format refuse</translation>
    </message>
    <message>
        <source>As it was issued</source>
        <translation>Tel qu’émis</translation>
    </message>
    <message>
        <source>PDF with the e-invoice inside</source>
        <translation>PDF contenant la facture électronique</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Allemagne</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Roumanie</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italie</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Pologne</translation>
    </message>
    <message>
        <source>Peppol</source>
        <translation>Peppol</translation>
    </message>
    <message>
        <source>European standard</source>
        <translation>Norme européenne</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Autres fichiers</translation>
    </message>
</context>
<context>
    <name>FormatSaving</name>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Embed into a PDF of mine</source>
        <translation>Intégrer dans un PDF à moi</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Save in another format</source>
        <translation>Enregistrer dans un autre format</translation>
    </message>
</context>
<context>
    <name>France</name>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>as the company is set up</source>
        <translation>selon le réglage de la société</translation>
    </message>
    <message>
        <source>on debits (with the invoice)</source>
        <translation>sur les débits</translation>
    </message>
    <message>
        <source>on payment</source>
        <translation>à l’encaissement</translation>
    </message>
    <message>
        <source>as it follows</source>
        <translation>selon le document</translation>
    </message>
    <message>
        <source>VAT falls due</source>
        <translation>Exigibilité de la TVA</translation>
    </message>
    <message>
        <source>Business process</source>
        <translation>Cadre de facturation</translation>
    </message>
    <message>
        <source>goods</source>
        <translation>biens</translation>
    </message>
    <message>
        <source>services</source>
        <translation>services</translation>
    </message>
    <message>
        <source>both</source>
        <translation>les deux</translation>
    </message>
    <message>
        <source>to be paid</source>
        <translation>à payer</translation>
    </message>
    <message>
        <source>paid already</source>
        <translation>déjà payée</translation>
    </message>
    <message>
        <source>after a deposit</source>
        <translation>après acompte</translation>
    </message>
    <message>
        <source>services, subcontractor paid directly</source>
        <translation>services, sous-traitant en paiement direct</translation>
    </message>
    <message>
        <source>services of a subcontractor</source>
        <translation>services d’un sous-traitant</translation>
    </message>
    <message>
        <source>services of a co-contractor</source>
        <translation>services d’un cotraitant</translation>
    </message>
    <message>
        <source>goods, VAT collected already</source>
        <translation>biens, TVA déjà collectée</translation>
    </message>
    <message>
        <source>services, VAT collected already</source>
        <translation>services, TVA déjà collectée</translation>
    </message>
</context>
<context>
    <name>Germany</name>
    <message>
        <source>Germany (XRechnung)</source>
        <translation>Allemagne (XRechnung)</translation>
    </message>
    <message>
        <source>Leitweg-ID or buyer reference</source>
        <translation>Leitweg-ID ou référence de l’acheteur</translation>
    </message>
    <message>
        <source>Discount for early payment (Skonto)</source>
        <translation>Escompte pour paiement anticipé (Skonto)</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Pour cent</translation>
    </message>
    <message>
        <source>Of another amount than the one due</source>
        <translation>D’un autre montant que le montant dû</translation>
    </message>
    <message>
        <source>Add Skonto</source>
        <translation>Ajouter un escompte</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>as the issue date</source>
        <translation>comme la date d'émission</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>bank, contract …</source>
        <translation>banque, contrat …</translation>
    </message>
    <message>
        <source>eom</source>
        <translation>fin mois</translation>
    </message>
    <message>
        <source>Term: {0}</source>
        <translation>Délai : {0}</translation>
    </message>
    <message>
        <source>Rate: {0} for 1 {1}</source>
        <translation>Taux : {0} pour 1 {1}</translation>
    </message>
    <message>
        <source>{0} — next {1}</source>
        <translation>{0} — suivant {1}</translation>
    </message>
    <message>
        <source>as in the settings ({0})</source>
        <translation>comme dans les paramètres ({0})</translation>
    </message>
    <message>
        <source>The amounts were kept: they are now in {0}.</source>
        <translation>Les montants sont conservés : ils sont maintenant en {0}.</translation>
    </message>
    <message>
        <source>Convert by the rate</source>
        <translation>Convertir au taux</translation>
    </message>
    <message>
        <source>Type the exchange rate first, then convert.</source>
        <translation>Saisissez d'abord le taux de change, puis convertissez.</translation>
    </message>
</context>
<context>
    <name>InvoiceCommands</name>
    <message>
        <source>&amp;Issue…</source>
        <translation>É&amp;mettre…</translation>
    </message>
    <message>
        <source>&amp;Mark as paid…</source>
        <translation>Marquer comme pa&amp;yée…</translation>
    </message>
    <message>
        <source>&amp;Reverse…</source>
        <translation>Établir un &amp;avoir…</translation>
    </message>
    <message>
        <source>Ca&amp;ncel…</source>
        <translation>An&amp;nuler…</translation>
    </message>
    <message>
        <source>Res&amp;tore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>Save &amp;PDF…</source>
        <translation>Enregistrer le &amp;PDF…</translation>
    </message>
    <message>
        <source>Save &amp;XML…</source>
        <translation>Enregistrer le &amp;XML…</translation>
    </message>
    <message>
        <source>Save in another &amp;format…</source>
        <translation>Enregistrer dans un autre &amp;format…</translation>
    </message>
    <message>
        <source>Copy n&amp;umber</source>
        <translation>Copier le n&amp;uméro</translation>
    </message>
</context>
<context>
    <name>InvoiceDeeds</name>
    <message>
        <source>Each gets the next number of its series, in the order shown. An issued document can no longer be changed.</source>
        <translation>Chacun reçoit le numéro suivant de sa série, dans l'ordre affiché. Un document émis ne peut plus être modifié.</translation>
    </message>
    <message>
        <source>It gets the next number of its series. An issued document can no longer be changed.</source>
        <translation>Il reçoit le numéro suivant de sa série. Un document émis ne peut plus être modifié.</translation>
    </message>
    <message>
        <source>Problems were found in: %1. These may stay drafts.</source>
        <translation>Problèmes trouvés dans : %1. Ils peuvent rester des brouillons.</translation>
    </message>
    <message numerus="yes">
        <source>Issue %n document(s)</source>
        <translation>
            <numerusform>Émettre %n document</numerusform>
            <numerusform>Émettre %n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Émettre</translation>
    </message>
    <message>
        <source>Left out, because only drafts can be issued:</source>
        <translation>Laissés de côté, car seuls les brouillons peuvent être émis :</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n document(s) as paid</source>
        <translation>
            <numerusform>Marquer %n document comme payé</numerusform>
            <numerusform>Marquer %n documents comme payés</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as paid</source>
        <translation>Marquer comme payé</translation>
    </message>
    <message>
        <source>What is open of each is recorded as paid today.</source>
        <translation>Ce qui reste dû est enregistré comme payé aujourd'hui.</translation>
    </message>
    <message>
        <source>Left out, because nothing is open:</source>
        <translation>Laissés de côté, car rien n'est dû :</translation>
    </message>
    <message>
        <source>Payment recorded</source>
        <translation>Paiement enregistré</translation>
    </message>
    <message numerus="yes">
        <source>Reverse %n document(s)</source>
        <translation>
            <numerusform>Établir un avoir pour %n document</numerusform>
            <numerusform>Établir un avoir pour %n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Create drafts</source>
        <translation>Créer les brouillons</translation>
    </message>
    <message>
        <source>For each a draft with opposite signs is made. Nothing is issued.</source>
        <translation>Pour chacun, un brouillon de signe opposé est créé. Rien n'est émis.</translation>
    </message>
    <message>
        <source>Left out, because they cannot be reversed:</source>
        <translation>Laissés de côté, car aucun avoir n'est possible :</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) deleted</source>
        <translation>
            <numerusform>%n brouillon supprimé</numerusform>
            <numerusform>%n brouillons supprimés</numerusform>
        </translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émises</translation>
    </message>
    <message>
        <source>Marked as paid</source>
        <translation>Marquées comme payées</translation>
    </message>
    <message>
        <source>Reversal drafts made</source>
        <translation>Brouillons d'avoir créés</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulées</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restaurées</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimés</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 copié</translation>
    </message>
</context>
<context>
    <name>InvoiceDetail</name>
    <message>
        <source>Previous document</source>
        <extracomment>Below this width the PDF beside the document waits until it is asked for.</extracomment>
        <translation>Document précédent</translation>
    </message>
    <message>
        <source>Next document</source>
        <translation>Document suivant</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>&amp;Reverse…</source>
        <translation>Établir un &amp;avoir…</translation>
    </message>
    <message>
        <source>Ca&amp;ncel…</source>
        <translation>An&amp;nuler…</translation>
    </message>
    <message>
        <source>Res&amp;tore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>&amp;Copy as a new draft</source>
        <translation>&amp;Copier en nouveau brouillon</translation>
    </message>
    <message>
        <source>Save &amp;PDF…</source>
        <translation>Enregistrer le &amp;PDF…</translation>
    </message>
    <message>
        <source>Save &amp;XML…</source>
        <translation>Enregistrer le &amp;XML…</translation>
    </message>
    <message>
        <source>Save in another &amp;format…</source>
        <translation>Enregistrer dans un autre &amp;format…</translation>
    </message>
    <message>
        <source>Copy n&amp;umber</source>
        <translation>Copier le n&amp;uméro</translation>
    </message>
    <message>
        <source>Payments (%1)</source>
        <translation>Paiements (%1)</translation>
    </message>
    <message>
        <source>Corrects %1</source>
        <translation>Corrige %1</translation>
    </message>
    <message>
        <source>a draft</source>
        <translation>un brouillon</translation>
    </message>
    <message>
        <source>Corrected by %1</source>
        <translation>Corrigée par %1</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>Enregistrer un paiement</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Enregistrer le PDF</translation>
    </message>
    <message>
        <source>Delete payment</source>
        <translation>Supprimer le paiement</translation>
    </message>
    <message>
        <source>The payment of %1 for %2 is taken back. That it was recorded and deleted stays in the events.</source>
        <translation>Le paiement de %1 pour %2 est retiré. Qu'il a été enregistré puis supprimé reste dans les événements.</translation>
    </message>
</context>
<context>
    <name>InvoiceEditor</name>
    <message>
        <source>Invoice</source>
        <extracomment>Height of what stands above and below the rows: bar, titles, totals, problems.</extracomment>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Draft · {0}</source>
        <translation>Brouillon · {0}</translation>
    </message>
    <message>
        <source>New invoice</source>
        <translation>Nouvelle facture</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Établir un avoir</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>Enregistrer un paiement</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Émettre</translation>
    </message>
    <message>
        <source>This corrects {0}, which the portal refused. Issuing it keeps number and date.</source>
        <translation>Ceci corrige {0}, refusée par le portail. L’émission garde le numéro et la date.</translation>
    </message>
    <message>
        <source>This document was cancelled: {0}</source>
        <translation>Ce document a été annulé : {0}</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Avoir</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to settle first; Enter goes to the field.</source>
        <translation>
            <numerusform>%n point à régler d'abord ; Entrée va au champ.</numerusform>
            <numerusform>%n points à régler d'abord ; Entrée va au champ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Invoice {0} is issued.</source>
        <translation>La facture {0} est émise.</translation>
    </message>
</context>
<context>
    <name>InvoiceTable</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Issue date</source>
        <translation>Émise le</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>no customer yet</source>
        <translation>pas encore de client</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Date d'échéance</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>HT</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
</context>
<context>
    <name>InvoiceView</name>
    <message>
        <source>XML of the e-invoice</source>
        <translation>XML de la facture électronique</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>All terms</source>
        <translation>Tous les termes</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Attachments (%1)</source>
        <translation>Pièces jointes (%1)</translation>
    </message>
    <message>
        <source>XML files (*.xml)</source>
        <translation>Fichiers XML (*.xml)</translation>
    </message>
    <message>
        <source>Save XML</source>
        <translation>Enregistrer le XML</translation>
    </message>
</context>
<context>
    <name>InvoiceWords</name>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetée</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyée</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Annulée par avoir</translation>
    </message>
    <message>
        <source>Partly credited</source>
        <translation>Partiellement créditée</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Transmise</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émise</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payée</translation>
    </message>
    <message>
        <source>Refund due</source>
        <translation>À rembourser</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>Payée en partie</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Impayée</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd'hui</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Le mois dernier</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Ce trimestre</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>L'année dernière</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Du – au</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Reverse charge</source>
        <translation>Autoliquidation</translation>
    </message>
    <message>
        <source>Exempt with right of deduction</source>
        <translation>Exonéré avec droit à déduction</translation>
    </message>
    <message>
        <source>Services, art. 311 (travel agencies)</source>
        <translation>Services, art. 311 (agences de voyages)</translation>
    </message>
    <message>
        <source>Sales, art. 312 (second-hand goods)</source>
        <translation>Ventes, art. 312 (biens d'occasion)</translation>
    </message>
    <message>
        <source>Outside the scope of VAT</source>
        <translation>Hors champ de la TVA</translation>
    </message>
    <message>
        <source>Special scheme, art. 314–315</source>
        <translation>Régime particulier, art. 314–315</translation>
    </message>
    <message>
        <source>No transfer of ownership</source>
        <translation>Sans transfert de propriété</translation>
    </message>
    <message>
        <source>Simplified invoice</source>
        <translation>Facture simplifiée</translation>
    </message>
    <message>
        <source>Services, art. 278 (place abroad)</source>
        <translation>Services, art. 278 (lieu à l'étranger)</translation>
    </message>
    <message>
        <source>Exempt, art. 294 (1) a, b (export)</source>
        <translation>Exonéré, art. 294 (1) a, b (exportation)</translation>
    </message>
    <message>
        <source>Exempt, art. 294 (1) c, d</source>
        <translation>Exonéré, art. 294 (1) c, d</translation>
    </message>
    <message>
        <source>Self-billed invoice</source>
        <translation>Facture en autofacturation</translation>
    </message>
    <message>
        <source>Credit note</source>
        <extracomment>One-letter marks of the regimes beside the number; the standard one has none.</extracomment>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>Reversal invoice</source>
        <translation>Facture d'annulation</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>draft for %1</source>
        <translation>brouillon pour %1</translation>
    </message>
    <message>
        <source>draft without customer</source>
        <translation>brouillon sans client</translation>
    </message>
</context>
<context>
    <name>InvoicesPage</name>
    <message>
        <source>Invoices</source>
        <extracomment>The rows are painted by then.</extracomment>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Filters (Alt+Down)</source>
        <translation>Filtres (Alt+Down)</translation>
    </message>
    <message>
        <source>New invoice (Ctrl+N)</source>
        <translation>Nouvelle facture (Ctrl+N)</translation>
    </message>
    <message>
        <source>Nothing in this period.</source>
        <translation>Rien dans cette période.</translation>
    </message>
    <message>
        <source>Show all dates</source>
        <translation>Afficher toutes les dates</translation>
    </message>
    <message>
        <source>No document matches the search and filters.</source>
        <translation>Aucun document ne correspond à la recherche et aux filtres.</translation>
    </message>
    <message>
        <source>Reset filters</source>
        <translation>Réinitialiser les filtres</translation>
    </message>
    <message>
        <source>No invoices yet. Your invoices, reversals and credit notes will be here.</source>
        <translation>Pas encore de facture. Vos factures, annulations et avoirs seront ici.</translation>
    </message>
    <message>
        <source>New invoice</source>
        <translation>Nouvelle facture</translation>
    </message>
    <message>
        <source>Number, customer, tax number, text…</source>
        <translation>Numéro, client, numéro fiscal, texte…</translation>
    </message>
    <message>
        <source>Show me with sample data</source>
        <translation>Montrer avec des données d'exemple</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n échec</numerusform>
            <numerusform>%n échecs</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the failed ones</source>
        <translation>Sélectionner les échecs</translation>
    </message>
</context>
<context>
    <name>IssueDialog</name>
    <message>
        <source>Issue invoice {0}?</source>
        <translation>Émettre la facture {0} ?</translation>
    </message>
    <message>
        <source>Issue {0} again?</source>
        <translation>Émettre à nouveau {0} ?</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Issue date</source>
        <translation>Date d'émission</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Date d'échéance</translation>
    </message>
    <message>
        <source>on receipt</source>
        <translation>à réception</translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation>Net à payer</translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s) remain; they do not stop issuing.</source>
        <translation>
            <numerusform>%n remarque subsiste ; elle n'empêche pas l'émission.</numerusform>
            <numerusform>%n remarques subsistent ; elles n'empêchent pas l'émission.</numerusform>
        </translation>
    </message>
    <message>
        <source>This takes the place of the document that the portal refused, under its number and date. The refused file and the reasons are kept.</source>
        <translation>Ceci remplace le document refusé par le portail, avec son numéro et sa date. Le fichier refusé et les raisons sont conservés.</translation>
    </message>
    <message>
        <source>The number is given for good and the content can no longer be changed. The e-invoice file is stored with it.</source>
        <translation>Le numéro est attribué pour de bon et le contenu ne peut plus être modifié. Le fichier de la facture électronique est conservé avec lui.</translation>
    </message>
    <message>
        <source>Hand it in by {0}.</source>
        <translation>À transmettre avant le {0}.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Émettre</translation>
    </message>
</context>
<context>
    <name>Italy</name>
    <message>
        <source>Italy (FatturaPA)</source>
        <translation>Italie (FatturaPA)</translation>
    </message>
    <message>
        <source>as it follows</source>
        <translation>selon le document</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Rate, %</source>
        <translation>Taux, %</translation>
    </message>
    <message>
        <source>Reason (770)</source>
        <translation>Motif (770)</translation>
    </message>
    <message>
        <source>Of, %</source>
        <translation>Sur, %</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Add withholding</source>
        <translation>Ajouter une retenue</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>VAT, %</source>
        <translation>TVA, %</translation>
    </message>
    <message>
        <source>Withheld on</source>
        <translation>Avec retenue</translation>
    </message>
    <message>
        <source>Add fund</source>
        <translation>Ajouter une caisse</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>CIG</source>
        <translation>CIG</translation>
    </message>
    <message>
        <source>CUP</source>
        <translation>CUP</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Add document</source>
        <translation>Ajouter un document</translation>
    </message>
    <message>
        <source>Way of payment</source>
        <translation>Mode de paiement</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Add instalment</source>
        <translation>Ajouter une échéance</translation>
    </message>
</context>
<context>
    <name>ItalyGoods</name>
    <message>
        <source>Italy: delivery notes and transport</source>
        <translation>Italie : bons de livraison et transport</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Lines (none: all)</source>
        <translation>Lignes (aucune : toutes)</translation>
    </message>
    <message>
        <source>Add delivery note</source>
        <translation>Ajouter un bon de livraison</translation>
    </message>
</context>
<context>
    <name>LineDelegate</name>
    <message>
        <source>Suggestions</source>
        <extracomment>A pause in typing after which a description is taken, so that a crash costs no more.</extracomment>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>{0}, line {1}</source>
        <translation>{0}, ligne {1}</translation>
    </message>
</context>
<context>
    <name>LineDetails</name>
    <message>
        <source>Line details</source>
        <extracomment>The key of a fault's path to the attribute of the line.</extracomment>
        <translation>Détails de la ligne</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation>Période au</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Période du</translation>
    </message>
    <message>
        <source>Line {0}</source>
        <translation>Ligne {0}</translation>
    </message>
</context>
<context>
    <name>LineGrid</name>
    <message>
        <source>Code</source>
        <extracomment>Names of the columns in paths, in pasted text and in `line_edits.CELLS`. The column that a fault of a line belongs to, by the key of its path. The categories that a Romanian firm writes (DECISIONS 14), in the order of the drop-down.</extracomment>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Désignation</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Price incl. VAT</source>
        <translation>Prix TTC</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Prix unitaire</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Amount incl. VAT</source>
        <translation>Montant TTC</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Taxed</source>
        <translation>Taxé</translation>
    </message>
    <message>
        <source>Zero rate</source>
        <translation>Taux zéro</translation>
    </message>
    <message>
        <source>VAT exempt</source>
        <translation>Exonéré de TVA</translation>
    </message>
    <message>
        <source>Reverse charge</source>
        <translation>Autoliquidation</translation>
    </message>
    <message>
        <source>Intra-Community supply</source>
        <translation>Livraison intracommunautaire</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>Outside the scope of VAT</source>
        <translation>Hors champ de la TVA</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>fill down</source>
        <translation>recopie vers le bas</translation>
    </message>
    <message>
        <source>clear cells</source>
        <translation>effacement de cellules</translation>
    </message>
</context>
<context>
    <name>LineModel</name>
    <message>
        <source>Problems</source>
        <extracomment>The worst severity of the faults of a cell: "fatal", "warning", "information" or "".</extracomment>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Add a line: type a product or a text</source>
        <translation>Saisir un produit…</translation>
    </message>
    <message>
        <source>Add line, {0}</source>
        <translation>Ajouter une ligne, {0}</translation>
    </message>
    <message>
        <source>net {0} + VAT {1} ({2}) = {3}</source>
        <translation>HT {0} + TVA {1} ({2}) = {3}</translation>
    </message>
    <message>
        <source>line {0}</source>
        <translation>ligne {0}</translation>
    </message>
    <message>
        <source>line {0}, {1}: {2}</source>
        <translation>ligne {0}, {1} : {2}</translation>
    </message>
    <message>
        <source>{0}, has a problem</source>
        <translation>{0}, a un problème</translation>
    </message>
</context>
<context>
    <name>LineNation</name>
    <message>
        <source>Other data (declaration of intent and the like)</source>
        <translation>Autres données (déclaration d’intention, etc.)</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Add other data</source>
        <translation>Ajouter une donnée</translation>
    </message>
    <message>
        <source>as it follows</source>
        <translation>selon le document</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>goods</source>
        <translation>biens</translation>
    </message>
    <message>
        <source>services</source>
        <translation>services</translation>
    </message>
</context>
<context>
    <name>LinesCard</name>
    <message>
        <source>Prices include VAT</source>
        <translation>Prix TTC</translation>
    </message>
    <message>
        <source>{0} details  ·  {1} new line  ·  {2} duplicate</source>
        <translation>{0} détails  ·  {1} nouvelle ligne  ·  {2} dupliquer</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>This line is a product already.</source>
        <translation>Cette ligne est déjà un produit.</translation>
    </message>
    <message>
        <source>“{0}” is now among the products.</source>
        <translation>« {0} » est maintenant parmi les produits.</translation>
    </message>
</context>
<context>
    <name>ListViews</name>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>&amp;Enregistrer cette vue…</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>&amp;Trier par</translation>
    </message>
    <message>
        <source>&amp;Then by</source>
        <translation>&amp;Puis par</translation>
    </message>
    <message>
        <source>&amp;Update “%1”</source>
        <translation>Mettre à &amp;jour « %1 »</translation>
    </message>
    <message>
        <source>&amp;Rename “%1”…</source>
        <translation>&amp;Renommer « %1 »…</translation>
    </message>
    <message>
        <source>Open the &amp;list with “%1”</source>
        <translation>Ouvrir la &amp;liste avec « %1 »</translation>
    </message>
    <message>
        <source>&amp;Delete “%1”</source>
        <translation>&amp;Supprimer « %1 »</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>ascending</source>
        <translation>croissant</translation>
    </message>
    <message>
        <source>descending</source>
        <translation>décroissant</translation>
    </message>
    <message>
        <source>View “%1” deleted</source>
        <translation>Vue « %1 » supprimée</translation>
    </message>
    <message>
        <source>View, columns and sorting: %1</source>
        <translation>Vue, colonnes et tri : %1</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>standard or reduced rate</source>
        <extracomment>A language names itself, so that it is found in any window language.</extracomment>
        <translation>taux normal ou réduit</translation>
    </message>
    <message>
        <source>zero rate</source>
        <translation>taux zéro</translation>
    </message>
    <message>
        <source>exempt</source>
        <translation>exonéré</translation>
    </message>
    <message>
        <source>reverse charge</source>
        <translation>autoliquidation</translation>
    </message>
    <message>
        <source>intra-Community supply</source>
        <translation>livraison intracommunautaire</translation>
    </message>
    <message>
        <source>export</source>
        <translation>exportation</translation>
    </message>
    <message>
        <source>outside the scope of VAT</source>
        <translation>hors champ de la TVA</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Add a company…</source>
        <translation>Ajouter une entreprise…</translation>
    </message>
    <message>
        <source>Switch company</source>
        <translation>Changer d'entreprise</translation>
    </message>
</context>
<context>
    <name>Means</name>
    <message>
        <source>Card or direct debit</source>
        <translation>Carte ou prélèvement</translation>
    </message>
</context>
<context>
    <name>NewSeries</name>
    <message>
        <source>Prefix of a new series</source>
        <translation>Préfixe d'une nouvelle série</translation>
    </message>
    <message>
        <source>Last used number</source>
        <translation>Dernier numéro utilisé</translation>
    </message>
    <message>
        <source>Create and continue</source>
        <translation>Créer et continuer</translation>
    </message>
    <message>
        <source>Next number: {0}</source>
        <translation>Numéro suivant : {0}</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Never printed and never sent</source>
        <translation>Jamais imprimée ni envoyée</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Options and penalties</source>
        <translation>Options et pénalités</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>VAT on collection (cash accounting)</source>
        <translation>TVA sur les encaissements</translation>
    </message>
    <message>
        <source>State late-payment penalties on the document</source>
        <translation>Indiquer les pénalités de retard sur le document</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find a document, a customer or a command</source>
        <translation>Chercher un document, un client ou une commande</translation>
    </message>
    <message>
        <source>&gt; commands    # numbers    @ customers</source>
        <translation>&gt; commandes    # numéros    @ clients</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>New invoice for {0}</source>
        <translation>Nouvelle facture pour {0}</translation>
    </message>
</context>
<context>
    <name>PartiesPage</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Numéro fiscal</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Name, tax number, town…</source>
        <translation>Nom, numéro fiscal, ville…</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Particulier</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
</context>
<context>
    <name>PasteStrip</name>
    <message>
        <source>Columns of the pasted rows</source>
        <translation>Colonnes des lignes collées</translation>
    </message>
    <message>
        <source>Enter inserts the rows, Esc leaves them</source>
        <translation>Entrée insère les lignes, Échap les abandonne</translation>
    </message>
    <message>
        <source>Insert rows</source>
        <translation>Insérer les lignes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n pasted row(s)</source>
        <translation>
            <numerusform>%n ligne collée</numerusform>
            <numerusform>%n lignes collées</numerusform>
        </translation>
    </message>
    <message>
        <source>Column {0} is</source>
        <translation>La colonne {0} est</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>ignorer</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Désignation</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Prix unitaire</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
</context>
<context>
    <name>PaymentDialog</name>
    <message>
        <source>Record payment for %1</source>
        <translation>Enregistrer un paiement pour %1</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>Enregistrer un paiement</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>Payé jusqu'ici</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Montant</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>M&amp;ode</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>&amp;Référence</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>Remar&amp;ques</translation>
    </message>
    <message>
        <source>%1 percent of the balance</source>
        <translation>%1 pour cent du solde</translation>
    </message>
    <message>
        <source>Type the amount that was paid.</source>
        <translation>Saisissez le montant payé.</translation>
    </message>
    <message>
        <source>The amount is higher than the balance due.</source>
        <translation>Le montant dépasse le solde dû.</translation>
    </message>
    <message>
        <source>The date is not valid.</source>
        <translation>La date n'est pas valide.</translation>
    </message>
</context>
<context>
    <name>PaymentMethods</name>
    <message>
        <source>Bank transfer</source>
        <translation>Virement bancaire</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte bancaire</translation>
    </message>
    <message>
        <source>Direct debit</source>
        <translation>Prélèvement</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>Chèque</translation>
    </message>
    <message>
        <source>Promissory note</source>
        <translation>Billet à ordre</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Compensation</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
</context>
<context>
    <name>PaymentsTab</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>Payé jusqu'ici</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Record payment…</source>
        <translation>Enregistrer un paiement…</translation>
    </message>
    <message>
        <source>No payment yet.</source>
        <translation>Pas encore de paiement.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete the payment of %1</source>
        <translation>Supprimer le paiement de %1</translation>
    </message>
</context>
<context>
    <name>PdfPane</name>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Enregistrer le PDF</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Persons</name>
    <message>
        <source>Persons</source>
        <translation>Personnes</translation>
    </message>
</context>
<context>
    <name>Poland</name>
    <message>
        <source>Poland (KSeF)</source>
        <translation>Pologne (KSeF)</translation>
    </message>
    <message>
        <source>as it follows</source>
        <translation>selon le document</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>travel agents</source>
        <translation>agences de voyages</translation>
    </message>
    <message>
        <source>second-hand goods</source>
        <translation>biens d'occasion</translation>
    </message>
    <message>
        <source>works of art</source>
        <translation>œuvres d'art</translation>
    </message>
    <message>
        <source>antiques and collectors' items</source>
        <translation>antiquités et objets de collection</translation>
    </message>
    <message>
        <source>own choice (offline24)</source>
        <translation>choix de l’émetteur (offline24)</translation>
    </message>
    <message>
        <source>KSeF under maintenance</source>
        <translation>KSeF en maintenance</translation>
    </message>
    <message>
        <source>failure of KSeF</source>
        <translation>panne de KSeF</translation>
    </message>
    <message>
        <source>total failure</source>
        <translation>panne totale</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>on the day of the original</source>
        <translation>au jour de l’original</translation>
    </message>
    <message>
        <source>on the day of the correction</source>
        <translation>au jour de la rectification</translation>
    </message>
    <message>
        <source>on another day</source>
        <translation>à une autre date</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>KSeF number</source>
        <translation>Numéro KSeF</translation>
    </message>
    <message>
        <source>Add corrected invoice</source>
        <translation>Ajouter une facture rectifiée</translation>
    </message>
</context>
<context>
    <name>PolandAdvances</name>
    <message>
        <source>Poland: advances</source>
        <translation>Pologne : acomptes</translation>
    </message>
    <message>
        <source>KSeF number</source>
        <translation>Numéro KSeF</translation>
    </message>
    <message>
        <source>or number of the invoice</source>
        <translation>ou numéro de la facture</translation>
    </message>
    <message>
        <source>Add advance invoice</source>
        <translation>Ajouter une facture d’acompte</translation>
    </message>
    <message>
        <source>Goods or service</source>
        <translation>Bien ou service</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>HT</translation>
    </message>
    <message>
        <source>VAT, %</source>
        <translation>TVA, %</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>Add line of the order</source>
        <translation>Ajouter une ligne de commande</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Payé le</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Add payment</source>
        <translation>Ajouter un paiement</translation>
    </message>
</context>
<context>
    <name>PolandSale</name>
    <message>
        <source>Poland: third parties, terms, notes</source>
        <translation>Pologne : tiers, conditions, notes</translation>
    </message>
    <message>
        <source>Several are parted by semicolons.</source>
        <translation>Plusieurs sont séparés par des points-virgules.</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>destinataire</translation>
    </message>
    <message>
        <source>recipient, local government unit</source>
        <translation>destinataire, unité d’une collectivité locale</translation>
    </message>
    <message>
        <source>recipient, member of a VAT group</source>
        <translation>destinataire, membre d’un groupe TVA</translation>
    </message>
    <message>
        <source>payer</source>
        <translation>payeur</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>factor</translation>
    </message>
    <message>
        <source>further buyer</source>
        <translation>autre acheteur</translation>
    </message>
    <message>
        <source>employee</source>
        <translation>salarié</translation>
    </message>
    <message>
        <source>issuer of the invoice</source>
        <translation>émetteur de la facture</translation>
    </message>
    <message>
        <source>issuer, local government unit</source>
        <translation>émetteur, unité d’une collectivité locale</translation>
    </message>
    <message>
        <source>issuer, member of a VAT group</source>
        <translation>émetteur, membre d’un groupe TVA</translation>
    </message>
    <message>
        <source>original entity</source>
        <translation>entité d’origine</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>or IDWew</source>
        <translation>ou IDWew</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Add third party</source>
        <translation>Ajouter un tiers</translation>
    </message>
    <message>
        <source>Add contract</source>
        <translation>Ajouter un contrat</translation>
    </message>
    <message>
        <source>Add order</source>
        <translation>Ajouter une commande</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Add fact</source>
        <translation>Ajouter une information</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview of the PDF</source>
        <extracomment>After the last key (DECISIONS 11).</extracomment>
        <translation>Aperçu du PDF</translation>
    </message>
    <message>
        <source>The preview cannot be drawn now.</source>
        <translation>L'aperçu ne peut pas être dessiné pour l'instant.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Preview of the document</source>
        <translation>Aperçu du document</translation>
    </message>
    <message>
        <source>First page of the document</source>
        <translation>Première page du document</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Close the preview</source>
        <translation>Fermer l'aperçu</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Choose a document to see it here.</source>
        <translation>Choisissez un document pour le voir ici.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>no customer yet</source>
        <translation>pas encore de client</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>No payment yet.</source>
        <translation>Aucun paiement pour l'instant.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Stops issuing</source>
        <translation>Empêche l'émission</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>F8 next problem</source>
        <translation>F8 problème suivant</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to settle before it can be issued</source>
        <translation>
            <numerusform>%n point à régler avant l'émission</numerusform>
            <numerusform>%n points à régler avant l'émission</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProductDialog</name>
    <message>
        <source>New product or service</source>
        <translation>Nouveau produit ou service</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Save product</source>
        <translation>Enregistrer le produit</translation>
    </message>
    <message>
        <source>&amp;Service, not goods</source>
        <translation>&amp;Service, pas un bien</translation>
    </message>
    <message>
        <source>Price &amp;includes VAT</source>
        <translation>Prix &amp;TTC</translation>
    </message>
    <message>
        <source>Sales and purchases</source>
        <translation>Ventes et achats</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Achats</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interne</translation>
    </message>
    <message>
        <source>Ac&amp;tive: offered while typing</source>
        <translation>&amp;Actif : proposé à la saisie</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Item co&amp;de</source>
        <translation>&amp;Code article</translation>
    </message>
    <message>
        <source>Cate&amp;gory</source>
        <translation>Caté&amp;gorie</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>&amp;Prix</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>De&amp;vise</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Unité</translation>
    </message>
    <message>
        <source>&amp;VAT rate</source>
        <translation>Tau&amp;x de TVA</translation>
    </message>
    <message>
        <source>Us&amp;ed in</source>
        <translation>Utilisé &amp;en</translation>
    </message>
    <message>
        <source>Commodity code</source>
        <translation>Code de nomenclature</translation>
    </message>
    <message>
        <source>CPV code</source>
        <translation>Code CPV</translation>
    </message>
    <message>
        <source>Barcode (GTIN)</source>
        <translation>Code-barres (GTIN)</translation>
    </message>
    <message>
        <source>Desc&amp;ription</source>
        <translation>&amp;Description</translation>
    </message>
    <message>
        <source>This is no amount.</source>
        <translation>Ce n'est pas un montant.</translation>
    </message>
    <message>
        <source>A price cannot be negative.</source>
        <translation>Un prix ne peut pas être négatif.</translation>
    </message>
</context>
<context>
    <name>ProductsPage</name>
    <message>
        <source>Inactive</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Item code</source>
        <translation>Code article</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Products and services</source>
        <translation>Produits et services</translation>
    </message>
    <message>
        <source>Name, code…</source>
        <translation>Nom, code…</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Nouveau produit</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Affichés</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actifs</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>No products yet. What you sell often is typed once and picked here.</source>
        <translation>Pas encore de produit. Ce que vous vendez souvent est saisi une fois puis choisi ici.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Bien</translation>
    </message>
</context>
<context>
    <name>RatesRoom</name>
    <message>
        <source>VAT rates</source>
        <translation>Taux de TVA</translation>
    </message>
    <message>
        <source>A document takes the rates that hold on its delivery date.</source>
        <translation>Un document prend les taux en vigueur à la date de livraison.</translation>
    </message>
    <message>
        <source>New VAT rate</source>
        <translation>Nouveau taux de TVA</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable du</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Valable jusqu'au</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Repère</translation>
    </message>
    <message>
        <source>★ default</source>
        <translation>★ par défaut</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inactif</translation>
    </message>
    <message>
        <source>not in force today</source>
        <translation>pas en vigueur aujourd'hui</translation>
    </message>
</context>
<context>
    <name>ReceivedDeeds</name>
    <message>
        <source>Marked as checked</source>
        <translation>Marquées comme vérifiées</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Contestée</translation>
    </message>
    <message>
        <source>Marked as paid</source>
        <translation>Marquées comme payées</translation>
    </message>
    <message>
        <source>Marked as unpaid</source>
        <translation>Marquées comme impayées</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>Fichiers ZIP (*.zip)</translation>
    </message>
    <message>
        <source>received</source>
        <translation>reçues</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Save original</source>
        <translation>Enregistrer l’original</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportés</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
</context>
<context>
    <name>ReceivedDetail</name>
    <message>
        <source>&amp;BT numbers</source>
        <translation>Numéros &amp;BT</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Mark as checked</source>
        <translation>Marquer comme vérifiée</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Contester</translation>
    </message>
    <message>
        <source>Mark as paid</source>
        <translation>Marquer comme payée</translation>
    </message>
    <message>
        <source>Save original…</source>
        <translation>Enregistrer l’original…</translation>
    </message>
    <message>
        <source>Mark as unpaid</source>
        <translation>Marquer comme impayée</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Save original</source>
        <translation>Enregistrer l’original</translation>
    </message>
</context>
<context>
    <name>ReceivedPage</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Issue date</source>
        <translation>Date d’émission</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçu le</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>HT</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçues</translation>
    </message>
    <message>
        <source>Number, supplier, description…</source>
        <translation>Numéro, fournisseur, description…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Open e-invoice</source>
        <translation>Ouvrir une facture</translation>
    </message>
    <message>
        <source>All of this &amp;supplier</source>
        <translation>Toutes celles de ce &amp;fournisseur</translation>
    </message>
    <message>
        <source>Mark as &amp;checked</source>
        <translation>Marquer comme &amp;vérifiées</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Accepter</translation>
    </message>
    <message>
        <source>&amp;Dispute</source>
        <translation>&amp;Contester</translation>
    </message>
    <message>
        <source>Mark as &amp;paid</source>
        <translation>Marquer comme &amp;payées</translation>
    </message>
    <message>
        <source>Mark as &amp;unpaid</source>
        <translation>Marquer comme &amp;impayées</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Rien ne correspond.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Nothing received yet. Drop an e-invoice here, or open it from disk.</source>
        <translation>Rien de reçu pour l’instant. Déposez ici une facture électronique, ou ouvrez-la depuis le disque.</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n échec</numerusform>
            <numerusform>%n échecs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceivedWords</name>
    <message>
        <source>Checked</source>
        <translation>Vérifiée</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Contestée</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payée</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Impayée</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>With faults</source>
        <translation>Avec erreurs</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Rules broken: %1</source>
        <translation>Règles enfreintes : %1</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Conforme</translation>
    </message>
</context>
<context>
    <name>RecordRoom</name>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Rien ici pour l'instant.</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>What is used in documents is kept and cannot be deleted.</source>
        <translation>Ce qui est utilisé dans des documents est conservé et ne peut pas être supprimé.</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>{0}, row {1}</source>
        <translation>{0}, ligne {1}</translation>
    </message>
    <message>
        <source>Remove row {0}</source>
        <translation>Retirer la ligne {0}</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>Nothing matches the search.</source>
        <translation>Rien ne correspond à la recherche.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Delete what is selected (%1)</source>
        <translation>Supprimer la sélection (%1)</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>What is used in documents is kept and cannot be deleted.</source>
        <translation>Ce qui est utilisé dans des documents est conservé et ne peut pas être supprimé.</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Supprimés : %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Échecs : %1</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore %1?</source>
        <translation>Restaurer %1 ?</translation>
    </message>
    <message>
        <source>&amp;Restore and replace</source>
        <translation>&amp;Restaurer et remplacer</translation>
    </message>
    <message>
        <source>Restore and replace (Ctrl+Enter)</source>
        <translation>Restaurer et remplacer (Ctrl+Entrée)</translation>
    </message>
    <message numerus="yes">
        <source>Backup of %1 · %2 · %n stored file(s)</source>
        <translation>
            <numerusform>Sauvegarde du %1 · %2 · %n fichier</numerusform>
            <numerusform>Sauvegarde du %1 · %2 · %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in the backup and what it replaces</source>
        <translation>Contenu de la sauvegarde et ce qu'elle remplace</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>Dans la sauvegarde</translation>
    </message>
    <message>
        <source>On this computer now</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>The present books cannot be read.</source>
        <translation>Les données actuelles ne peuvent pas être lues.</translation>
    </message>
    <message>
        <source>Everything on this computer is replaced by what is in the backup. The present books are not deleted: they move to the folder %1, and open documents are saved there first.</source>
        <translation>Tout ce qui est sur cet ordinateur est remplacé par le contenu de la sauvegarde. Les données actuelles ne sont pas supprimées : elles vont dans le dossier %1, et les documents ouverts y sont d'abord enregistrés.</translation>
    </message>
    <message>
        <source>Checking and restoring</source>
        <translation>Vérification et restauration</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absente</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n brouillon</numerusform>
            <numerusform>%n brouillons</numerusform>
        </translation>
    </message>
    <message>
        <source>latest: %1 of %2</source>
        <translation>dernier : %1 du %2</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>as it follows</source>
        <translation>selon le document</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>SeriesDialog</name>
    <message>
        <source>New number series</source>
        <translation>Nouvelle série de numérotation</translation>
    </message>
    <message>
        <source>Series %1</source>
        <translation>Série %1</translation>
    </message>
    <message>
        <source>Save series</source>
        <translation>Enregistrer la série</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>chaque année</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>chaque mois</translation>
    </message>
    <message>
        <source>&amp;Default for its documents</source>
        <translation>Par &amp;défaut pour ses documents</translation>
    </message>
    <message>
        <source>&amp;Active: can be chosen</source>
        <translation>&amp;Active : peut être choisie</translation>
    </message>
    <message>
        <source>&amp;Kind of document</source>
        <translation>&amp;Type de document</translation>
    </message>
    <message>
        <source>&amp;Prefix</source>
        <translation>&amp;Préfixe</translation>
    </message>
    <message>
        <source>Pa&amp;ttern</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>Count again from &amp;1</source>
        <translation>Recompter à partir de &amp;1</translation>
    </message>
    <message>
        <source>It can only be raised.</source>
        <translation>Il ne peut qu'augmenter.</translation>
    </message>
    <message>
        <source>&amp;Last number given</source>
        <translation>De&amp;rnier numéro attribué</translation>
    </message>
    <message>
        <source>Numbers were given in this series: its prefix and pattern stand.</source>
        <translation>Des numéros ont été attribués dans cette série : préfixe et modèle restent.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Suivant : %1</translation>
    </message>
    <message>
        <source>Type a number from %1 on.</source>
        <translation>Saisissez un numéro à partir de %1.</translation>
    </message>
</context>
<context>
    <name>SeriesRoom</name>
    <message>
        <source>Number series</source>
        <translation>Séries de numérotation</translation>
    </message>
    <message>
        <source>Numbers are given at issue, without gaps, and never twice.</source>
        <translation>Les numéros sont attribués à l'émission, sans trou et jamais deux fois.</translation>
    </message>
    <message>
        <source>New series</source>
        <translation>Nouvelle série</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Préfixe</translation>
    </message>
    <message>
        <source>Last number</source>
        <translation>Dernier numéro</translation>
    </message>
    <message>
        <source>Next numbers</source>
        <translation>Numéros suivants</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Repère</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>Proforma invoice</source>
        <translation>Facture proforma</translation>
    </message>
    <message>
        <source>Delivery note</source>
        <translation>Bon de livraison</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Ticket de caisse</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Bon d'achat</translation>
    </message>
    <message>
        <source>★ default</source>
        <translation>★ par défaut</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inactif</translation>
    </message>
    <message>
        <source>series %1</source>
        <translation>série %1</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Light, dark, or as the system is</source>
        <translation>Clair, sombre ou comme le système</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>Size of text and controls in percent</source>
        <translation>Taille du texte et des contrôles en pour cent</translation>
    </message>
    <message>
        <source>Company that was open last</source>
        <translation>Entreprise ouverte en dernier</translation>
    </message>
    <message>
        <source>Place and size of the window</source>
        <translation>Place et taille de la fenêtre</translation>
    </message>
    <message>
        <source>PDF beside the form</source>
        <translation>PDF à côté du formulaire</translation>
    </message>
    <message>
        <source>Preview beside the list</source>
        <translation>Aperçu à côté de la liste</translation>
    </message>
    <message>
        <source>Compact rows in lists</source>
        <translation>Lignes compactes dans les listes</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>VAT rates</source>
        <translation>Taux de TVA</translation>
    </message>
    <message>
        <source>Bank accounts</source>
        <translation>Comptes bancaires</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation>Parties des paramètres</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Rechercher dans la liste</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Switch company</source>
        <translation>Changer d'entreprise</translation>
    </message>
    <message>
        <source>Open an e-invoice…</source>
        <translation>Ouvrir une facture électronique…</translation>
    </message>
    <message>
        <source>New in the current list</source>
        <translation>Nouveau dans la liste courante</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>Fermer l'onglet</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Onglet suivant</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Onglet précédent</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l'action</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Print or save the PDF</source>
        <translation>Imprimer ou enregistrer le PDF</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Go to invoices</source>
        <translation>Aller aux factures</translation>
    </message>
    <message>
        <source>Go to received</source>
        <translation>Aller aux reçues</translation>
    </message>
    <message>
        <source>Go to suppliers</source>
        <translation>Aller aux fournisseurs</translation>
    </message>
    <message>
        <source>Go to products</source>
        <translation>Aller aux produits</translation>
    </message>
    <message>
        <source>Go to settings</source>
        <translation>Aller aux paramètres</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçues</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>New invoice</source>
        <translation>Nouvelle facture</translation>
    </message>
    <message>
        <source>Go to customers</source>
        <translation>Aller aux clients</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Nouveau produit</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show the PDF</source>
        <translation>Afficher le PDF</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Views and columns</source>
        <translation>Vues et colonnes</translation>
    </message>
    <message>
        <source>Show or hide the preview beside the list</source>
        <translation>Afficher ou masquer l'aperçu à côté de la liste</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>Enregistrer maintenant</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Émettre</translation>
    </message>
    <message>
        <source>Record a payment</source>
        <translation>Enregistrer un paiement</translation>
    </message>
    <message>
        <source>Previous document</source>
        <translation>Document précédent</translation>
    </message>
    <message>
        <source>Next document</source>
        <translation>Document suivant</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Problème suivant</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>Problème précédent</translation>
    </message>
    <message>
        <source>Show or hide the PDF</source>
        <translation>Afficher ou masquer le PDF</translation>
    </message>
    <message>
        <source>New line below</source>
        <translation>Nouvelle ligne dessous</translation>
    </message>
    <message>
        <source>Duplicate the line</source>
        <translation>Dupliquer la ligne</translation>
    </message>
    <message>
        <source>Delete the line</source>
        <translation>Supprimer la ligne</translation>
    </message>
    <message>
        <source>Copy from the cell above</source>
        <translation>Copier la cellule du dessus</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Recopier vers le bas</translation>
    </message>
    <message>
        <source>Move the line up</source>
        <translation>Monter la ligne</translation>
    </message>
    <message>
        <source>Move the line down</source>
        <translation>Descendre la ligne</translation>
    </message>
    <message>
        <source>Details of the line</source>
        <translation>Détails de la ligne</translation>
    </message>
    <message>
        <source>What the VAT category needs</source>
        <translation>Ce que demande la catégorie de TVA</translation>
    </message>
    <message>
        <source>Add the line to products</source>
        <translation>Ajouter la ligne aux produits</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
</context>
<context>
    <name>SpvCard</name>
    <message>
        <source>1 Save XML…</source>
        <translation>1 Enregistrer le XML…</translation>
    </message>
    <message>
        <source>2 Note upload index…</source>
        <translation>2 Noter l'indice…</translation>
    </message>
    <message>
        <source>3 Import answer…</source>
        <translation>3 Importer la réponse…</translation>
    </message>
    <message>
        <source>Correct it…</source>
        <translation>Corriger…</translation>
    </message>
    <message>
        <source>e-Factura, uploaded by hand</source>
        <translation>e-Factura, déposée à la main</translation>
    </message>
    <message>
        <source>The portal accepted it. Upload index %1.</source>
        <translation>Le portail l'a acceptée. Indice de dépôt %1.</translation>
    </message>
    <message>
        <source>The portal refused it: %2</source>
        <translation>Le portail l'a refusée : %2</translation>
    </message>
    <message>
        <source>Uploaded under index %1. Download the portal's answer and import it.</source>
        <translation>Déposée sous l'indice %1. Téléchargez la réponse du portail et importez-la.</translation>
    </message>
    <message>
        <source>Save the XML, upload it in the portal, and note the index it gives.</source>
        <translation>Enregistrez le XML, déposez-le sur le portail et notez l'indice qu'il donne.</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>en retard depuis le %1</translation>
    </message>
    <message>
        <source>last day: today</source>
        <translation>dernier jour : aujourd'hui</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left, until %1</source>
        <translation>
            <numerusform>encore %n jour, jusqu'au %1</numerusform>
            <numerusform>encore %n jours, jusqu'au %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpvDeeds</name>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>Fichiers ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Import the portal's answer</source>
        <translation>Importer la réponse du portail</translation>
    </message>
    <message>
        <source>Answer filed with %1</source>
        <translation>Réponse classée avec %1</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Everything is saved on this computer</source>
        <translation>Tout est enregistré sur cet ordinateur</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) to hand in</source>
        <translation>
            <numerusform>%n document à transmettre</numerusform>
            <numerusform>%n documents à transmettre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StornoDialog</name>
    <message>
        <source>Reverse %1</source>
        <translation>Établir un avoir pour %1</translation>
    </message>
    <message>
        <source>Create draft</source>
        <translation>Créer le brouillon</translation>
    </message>
    <message>
        <source>A draft with opposite signs is made. The original stays as it is; nothing takes effect before the draft is issued.</source>
        <translation>Un brouillon de signe opposé est créé. L'original reste tel quel ; rien ne prend effet avant l'émission du brouillon.</translation>
    </message>
    <message>
        <source>&amp;Whole document</source>
        <translation>&amp;Tout le document</translation>
    </message>
    <message>
        <source>&amp;All that is left</source>
        <translation>Tout ce qui &amp;reste</translation>
    </message>
    <message>
        <source>&amp;Chosen lines and quantities</source>
        <translation>&amp;Lignes et quantités choisies</translation>
    </message>
    <message>
        <source>As a &amp;reversal invoice (negative invoice)</source>
        <translation>En facture d'&amp;annulation (négative)</translation>
    </message>
    <message>
        <source>As a credit &amp;note (type 381)</source>
        <translation>En a&amp;voir (type 381)</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme de la correction</translation>
    </message>
    <message>
        <source>Lines of the original</source>
        <translation>Lignes de l'original</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Désignation</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Still creditable</source>
        <translation>Encore créditable</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>À reprendre</translation>
    </message>
    <message>
        <source>“%1” is no quantity.</source>
        <translation>« %1 » n'est pas une quantité.</translation>
    </message>
    <message>
        <source>Only %1 can still be taken back.</source>
        <translation>Seuls %1 peuvent encore être repris.</translation>
    </message>
    <message>
        <source>Take back at least one line.</source>
        <translation>Reprenez au moins une ligne.</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>Lines</source>
        <extracomment>Parts shown in tables of their own. More lines than anybody reads on a page; all of them are among the terms.</extracomment>
        <translation>Lignes</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) are among all terms.</source>
        <translation>
            <numerusform>%n ligne de plus figure parmi tous les termes.</numerusform>
            <numerusform>%n lignes de plus figurent parmi tous les termes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupplierDialog</name>
    <message>
        <source>New supplier</source>
        <translation>Nouveau fournisseur</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Save supplier</source>
        <translation>Enregistrer le fournisseur</translation>
    </message>
    <message>
        <source>&amp;Tax number</source>
        <translation>Numéro &amp;fiscal</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Registration no.</source>
        <translation>N° &amp;RCS</translation>
    </message>
    <message>
        <source>&amp;VAT registered</source>
        <translation>Assujetti à la &amp;TVA</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Pays</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banque</translation>
    </message>
    <message>
        <source>Payment term, days</source>
        <translation>Délai de paiement, jours</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>as invoiced</source>
        <translation>comme facturé</translation>
    </message>
    <message>
        <source>Notes, for you only</source>
        <translation>Notes, pour vous seul</translation>
    </message>
    <message>
        <source>Type a number of days.</source>
        <translation>Saisissez un nombre de jours.</translation>
    </message>
    <message>
        <source>This is no valid IBAN.</source>
        <translation>Cet IBAN n’est pas valide.</translation>
    </message>
</context>
<context>
    <name>SuppliersPage</name>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Last document</source>
        <translation>Dernier document</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>New supplier</source>
        <translation>Nouveau fournisseur</translation>
    </message>
    <message>
        <source>No suppliers yet. They come by themselves with the invoices you receive.</source>
        <translation>Pas encore de fournisseurs. Ils arrivent d’eux-mêmes avec les factures reçues.</translation>
    </message>
</context>
<context>
    <name>TermsView</name>
    <message>
        <source>All terms of the invoice</source>
        <extracomment>Groups beyond these start folded.</extracomment>
        <translation>Tous les termes de la facture</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Terme</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Issued</source>
        <translation>Émise</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restaurée</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrigée</translation>
    </message>
    <message>
        <source>Payment recorded</source>
        <translation>Paiement enregistré</translation>
    </message>
    <message>
        <source>Payment deleted</source>
        <translation>Paiement supprimé</translation>
    </message>
    <message>
        <source>Uploaded to the portal</source>
        <translation>Déposée sur le portail</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetée</translation>
    </message>
    <message>
        <source>This event cannot be read</source>
        <translation>Cet événement ne peut pas être lu</translation>
    </message>
    <message>
        <source>upload index %1</source>
        <translation>indice de dépôt %1</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émise</translation>
    </message>
    <message>
        <source>Issuing…</source>
        <translation>Émission…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Enregistré sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>TotalsBar</name>
    <message>
        <source>Totals</source>
        <translation>Totaux</translation>
    </message>
    <message numerus="yes">
        <source>Selected: %n document(s)</source>
        <translation>
            <numerusform>Sélection : %n document</numerusform>
            <numerusform>Sélection : %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>To pay %1</source>
        <translation>À payer %1</translation>
    </message>
    <message>
        <source>Net %1</source>
        <translation>HT %1</translation>
    </message>
    <message>
        <source>VAT %1</source>
        <translation>TVA %1</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>Total %1</translation>
    </message>
    <message>
        <source>To collect %1</source>
        <translation>À encaisser %1</translation>
    </message>
</context>
<context>
    <name>TotalsBox</name>
    <message>
        <source>Totals</source>
        <translation>Totaux</translation>
    </message>
    <message>
        <source>Seller not registered for VAT</source>
        <translation>Vendeur non assujetti à la TVA</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>Taxable amount</source>
        <translation>Base d'imposition</translation>
    </message>
    <message>
        <source>VAT amount</source>
        <translation>Montant de TVA</translation>
    </message>
    <message numerus="yes">
        <source>Line(s): {0}</source>
        <translation>
            <numerusform>Ligne : {0}</numerusform>
            <numerusform>Lignes : {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Discounts in the lines</source>
        <translation>Remises sur les lignes</translation>
    </message>
    <message>
        <source>Document discount</source>
        <translation>Remise du document</translation>
    </message>
    <message>
        <source>Surcharge</source>
        <translation>Majoration</translation>
    </message>
    <message>
        <source>Total excl. VAT</source>
        <translation>Total HT</translation>
    </message>
    <message>
        <source>Total VAT</source>
        <translation>Total TVA</translation>
    </message>
    <message>
        <source>Total incl. VAT</source>
        <translation>Total TTC</translation>
    </message>
    <message>
        <source>Already paid</source>
        <translation>Déjà réglé</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Arrondi</translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation>Net à payer</translation>
    </message>
</context>
<context>
    <name>UploadIndexDialog</name>
    <message>
        <source>Upload index of %1</source>
        <translation>Indice de dépôt de %1</translation>
    </message>
    <message>
        <source>Save index</source>
        <translation>Enregistrer l'indice</translation>
    </message>
    <message>
        <source>After the upload the portal shows an index of digits only. It links the answer to this document; from then on the document counts as submitted.</source>
        <translation>Après le dépôt, le portail affiche un indice composé de chiffres. Il relie la réponse à ce document ; dès lors le document compte comme transmis.</translation>
    </message>
    <message>
        <source>Upload &amp;index</source>
        <translation>&amp;Indice de dépôt</translation>
    </message>
    <message>
        <source>The index has digits only.</source>
        <translation>L'indice ne comporte que des chiffres.</translation>
    </message>
</context>
<context>
    <name>VatHint</name>
    <message>
        <source>Goods ({0})</source>
        <translation>Biens ({0})</translation>
    </message>
    <message>
        <source>Services ({0})</source>
        <translation>Services ({0})</translation>
    </message>
    <message>
        <source>Apply {0}</source>
        <translation>Appliquer {0}</translation>
    </message>
    <message>
        <source>The customer has a VAT number in {0}: goods are an intra-Community supply (K), for services the customer owes the VAT (AE).</source>
        <translation>Le client a un n° de TVA en {0} : les biens sont une livraison intracommunautaire (K), pour les services le client doit la TVA (AE).</translation>
    </message>
    <message>
        <source>{0}: in the Union for goods (K), outside it for services (O).</source>
        <translation>{0} : dans l'Union pour les biens (K), en dehors pour les services (O).</translation>
    </message>
    <message>
        <source>The customer is in {0}, outside the Union: goods are an export (G), services fall outside the VAT of this country (O).</source>
        <translation>Le client est en {0}, hors de l'Union : les biens sont une exportation (G), les services sont hors du champ de la TVA d'ici (O).</translation>
    </message>
    <message>
        <source>VAT rule for a customer abroad</source>
        <translation>Règle de TVA pour un client étranger</translation>
    </message>
</context>
<context>
    <name>VatPanel</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>Livré le</translation>
    </message>
    <message>
        <source>Delivered to</source>
        <translation>Livré en</translation>
    </message>
    <message>
        <source>Reason code (VATEX)</source>
        <translation>Code du motif (VATEX)</translation>
    </message>
    <message>
        <source>Reason on the invoice</source>
        <translation>Motif sur la facture</translation>
    </message>
    <message>
        <source>Fill in the customer's VAT number…</source>
        <translation>Saisir le n° de TVA du client…</translation>
    </message>
    <message>
        <source>Fill in my company's VAT number…</source>
        <translation>Saisir le n° de TVA de mon entreprise…</translation>
    </message>
    <message numerus="yes">
        <source>line(s) {0}</source>
        <translation>
            <numerusform>ligne {0}</numerusform>
            <numerusform>lignes {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>travel agents</source>
        <translation>agences de voyages</translation>
    </message>
    <message>
        <source>second-hand goods</source>
        <translation>biens d'occasion</translation>
    </message>
    <message>
        <source>works of art</source>
        <translation>œuvres d'art</translation>
    </message>
    <message>
        <source>collectors' items and antiques</source>
        <translation>objets de collection et antiquités</translation>
    </message>
    <message>
        <source>art. {0}</source>
        <translation>art. {0}</translation>
    </message>
    <message>
        <source>Goods sent to a business in another EU country: the buyer pays the VAT there. Both VAT numbers, the day and the country of delivery prove it (BR-IC-02, 11, 12).</source>
        <translation>Biens envoyés à une entreprise d'un autre pays de l'UE : l'acheteur y paie la TVA. Les deux n° de TVA, le jour et le pays de livraison le prouvent (BR-IC-02, 11, 12).</translation>
    </message>
    <message>
        <source>The buyer owes the VAT instead of you. The invoice names both tax numbers and says “reverse charge” (BR-AE-02, 10).</source>
        <translation>L'acheteur doit la TVA à votre place. La facture indique les deux numéros fiscaux et « autoliquidation » (BR-AE-02, 10).</translation>
    </message>
    <message>
        <source>Goods that leave the EU: exempt, while you keep the right to deduct. Your VAT number is needed, and the customs declaration as proof (BR-G-02, 10).</source>
        <translation>Biens qui quittent l'UE : exonérés, le droit à déduction reste. Il faut votre n° de TVA, et la déclaration en douane comme preuve (BR-G-02, 10).</translation>
    </message>
    <message>
        <source>Exempt by law: the invoice names the article, by its code or in words (BR-E-10).</source>
        <translation>Exonéré par la loi : la facture indique l'article, par son code ou en toutes lettres (BR-E-10).</translation>
    </message>
    <message>
        <source>No VAT of this country at all: the invoice names no VAT numbers and has no other category beside it (BR-O-02, 11).</source>
        <translation>Hors du champ de la TVA d'ici : la facture n'indique aucun n° de TVA et n'a aucune autre catégorie (BR-O-02, 11).</translation>
    </message>
    <message>
        <source>Take {0}</source>
        <translation>Prendre {0}</translation>
    </message>
    <message>
        <source>day and country of delivery</source>
        <translation>jour et pays de livraison</translation>
    </message>
</context>
<context>
    <name>VatRateDialog</name>
    <message>
        <source>New VAT rate</source>
        <translation>Nouveau taux de TVA</translation>
    </message>
    <message>
        <source>VAT rate %1 %</source>
        <translation>Taux de TVA %1 %</translation>
    </message>
    <message>
        <source>Save rate</source>
        <translation>Enregistrer le taux</translation>
    </message>
    <message>
        <source>&amp;Default for new lines</source>
        <translation>Par &amp;défaut pour les nouvelles lignes</translation>
    </message>
    <message>
        <source>&amp;Active: can be chosen</source>
        <translation>&amp;Actif : peut être choisi</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>&amp;Taux</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Libellé</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>Caté&amp;gorie</translation>
    </message>
    <message>
        <source>Valid &amp;from</source>
        <translation>Valable d&amp;u</translation>
    </message>
    <message>
        <source>Valid &amp;to</source>
        <translation>Valable &amp;jusqu'au</translation>
    </message>
    <message>
        <source>Type a rate such as 21.</source>
        <translation>Saisissez un taux, par exemple 21.</translation>
    </message>
    <message>
        <source>This category is without VAT.</source>
        <translation>Cette catégorie est sans TVA.</translation>
    </message>
    <message>
        <source>A rate of 0 % needs a category without VAT.</source>
        <translation>Un taux de 0 % demande une catégorie sans TVA.</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>Le dernier jour précède le premier.</translation>
    </message>
</context>
<context>
    <name>ViewNameDialog</name>
    <message>
        <source>Save this view</source>
        <translation>Enregistrer cette vue</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renommer %1</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Filters, search, sorting and columns as they are now, under a name.</source>
        <translation>Les filtres, la recherche, le tri et les colonnes actuels, sous un nom.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Open the list with this view</source>
        <translation>&amp;Ouvrir la liste avec cette vue</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
    <message>
        <source>There is a view with this name.</source>
        <translation>Il existe déjà une vue de ce nom.</translation>
    </message>
</context>
<context>
    <name>XmlTab</name>
    <message>
        <source>XML as it was issued</source>
        <extracomment>Pattern and colour token; what comes later paints over what came before.</extracomment>
        <translation>XML tel qu'émis</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save XML…</source>
        <translation>Enregistrer le XML…</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Kind, row {0}</source>
        <translation>Type, ligne {0}</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Surcharge</source>
        <translation>Majoration</translation>
    </message>
    <message>
        <source>Reason, row {0}</source>
        <translation>Motif, ligne {0}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Percent, row {0}</source>
        <translation>Pourcentage, ligne {0}</translation>
    </message>
    <message>
        <source>Amount, row {0}</source>
        <translation>Montant, ligne {0}</translation>
    </message>
    <message>
        <source>VAT, row {0}</source>
        <translation>TVA, ligne {0}</translation>
    </message>
    <message>
        <source>Remove row {0}</source>
        <translation>Retirer la ligne {0}</translation>
    </message>
</context>
</TS>
