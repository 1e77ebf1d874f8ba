<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccountDialog</name>
    <message>
        <source>New account</source>
        <translation>Neues Konto</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Konto bearbeiten</translation>
    </message>
    <message>
        <source>Save account</source>
        <translation>Konto speichern</translation>
    </message>
    <message>
        <source>Kind of account</source>
        <translation>Art des Kontos</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Bankkonto</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>&amp;Default account of its currency</source>
        <translation>&amp;Standardkonto seiner Währung</translation>
    </message>
    <message>
        <source>&amp;Show on documents</source>
        <translation>Auf Belegen &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;IBAN</source>
        <translation>&amp;IBAN</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;BIC</source>
        <translation>&amp;BIC</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>&amp;Währung</translation>
    </message>
    <message>
        <source>&amp;Opening balance</source>
        <translation>&amp;Anfangsbestand</translation>
    </message>
    <message>
        <source>B&amp;alance on</source>
        <translation>Bestand a&amp;m</translation>
    </message>
    <message>
        <source>Give the till a name.</source>
        <translation>Bitte der Kasse einen Namen geben.</translation>
    </message>
</context>
<context>
    <name>AccountsRoom</name>
    <message>
        <source>Bank accounts and tills</source>
        <translation>Bankkonten und Kassen</translation>
    </message>
    <message>
        <source>A document names the accounts of its own currency.</source>
        <translation>Ein Beleg nennt die Konten seiner Währung.</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Neues Konto</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>★ default</source>
        <translation>★ Standard</translation>
    </message>
    <message>
        <source>not on documents</source>
        <translation>nicht auf Belegen</translation>
    </message>
</context>
<context>
    <name>AllowanceRows</name>
    <message>
        <source>Add discount</source>
        <translation>Rabatt hinzufügen</translation>
    </message>
    <message>
        <source>Add surcharge</source>
        <translation>Zuschlag hinzufügen</translation>
    </message>
    <message>
        <source>Surcharge</source>
        <translation>Zuschlag</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
</context>
<context>
    <name>AttachedFiles</name>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>Anlage speichern</translation>
    </message>
</context>
<context>
    <name>AttachmentList</name>
    <message>
        <source>Attachments</source>
        <translation>Anlagen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Goes along</source>
        <translation>Geht mit</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Enter opens · Space switches · F2 describes · Del removes</source>
        <translation>Eingabe öffnet · Leertaste schaltet um · F2 beschreibt · Entf entfernt</translation>
    </message>
    <message>
        <source>in the e-invoice</source>
        <translation>in der E-Rechnung</translation>
    </message>
    <message>
        <source>kept here only</source>
        <translation>nur hier aufbewahrt</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>Attachments</source>
        <translation>Anlagen</translation>
    </message>
    <message>
        <source>Drop files here, or add them by the button.</source>
        <translation>Dateien hierher ziehen oder mit der Schaltfläche hinzufügen.</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>Datei hinzufügen…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Datei hinzufügen</translation>
    </message>
</context>
<context>
    <name>AttachmentsView</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>Anlage speichern</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Clear selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CancelDialog</name>
    <message>
        <source>Cancel %1</source>
        <translation>%1 annullieren</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n document(s)</source>
        <translation>
            <numerusform>%n Beleg annullieren</numerusform>
            <numerusform>%n Belege annullieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel document</source>
        <translation>Beleg annullieren</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>A cancelled document keeps its number and stays in the books. It can be restored as it was.</source>
        <translation>Ein annullierter Beleg behält seine Nummer und bleibt in den Büchern. Er lässt sich unverändert wiederherstellen.</translation>
    </message>
    <message>
        <source>Left out, because they cannot be cancelled: %1</source>
        <translation>Ausgelassen, weil nicht annullierbar: %1</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Say why the document is cancelled.</source>
        <translation>Bitte angeben, warum der Beleg annulliert wird.</translation>
    </message>
</context>
<context>
    <name>CheckTab</name>
    <message>
        <source>This is no e-invoice that can be read</source>
        <translation>Das ist keine lesbare E-Rechnung</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) of %1 are broken</source>
        <translation>
            <numerusform>%n Regel von %1 ist verletzt</numerusform>
            <numerusform>%n Regeln von %1 sind verletzt</numerusform>
        </translation>
    </message>
    <message>
        <source>All rules of %1 pass</source>
        <translation>Alle Regeln von %1 sind erfüllt</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Mehr dazu</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>Reset filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Found</source>
        <translation>Treffer</translation>
    </message>
</context>
<context>
    <name>ClientDialog</name>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>Save customer</source>
        <translation>Kunden speichern</translation>
    </message>
    <message>
        <source>Kind of customer</source>
        <translation>Art des Kunden</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Privatperson</translation>
    </message>
    <message>
        <source>&amp;Tax number</source>
        <translation>&amp;Steuernummer</translation>
    </message>
    <message>
        <source>&amp;Personal ID number</source>
        <translation>&amp;Pers. Identifikationsnr.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Registration no.</source>
        <translation>&amp;Handelsregisternr.</translation>
    </message>
    <message>
        <source>&amp;VAT registered</source>
        <translation>&amp;Umsatzsteuerpflichtig</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>C&amp;ounty</source>
        <translation>&amp;Bundesland</translation>
    </message>
    <message>
        <source>To&amp;wn</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Anschrift</translation>
    </message>
    <message>
        <source>Posta&amp;l code</source>
        <translation>PL&amp;Z</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>as the company</source>
        <translation>wie die Firma</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Konditionen</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>&amp;Währung</translation>
    </message>
    <message>
        <source>Document lan&amp;guage</source>
        <translation>Belegsp&amp;rache</translation>
    </message>
    <message>
        <source>Pa&amp;yment term, days</source>
        <translation>Zahlungsz&amp;iel, Tage</translation>
    </message>
    <message>
        <source>Customer code</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>ID card</source>
        <translation>Ausweis</translation>
    </message>
    <message>
        <source>Notes, for you only</source>
        <translation>Notizen, nur für Sie</translation>
    </message>
    <message>
        <source>E-invoice</source>
        <translation>E-Rechnung</translation>
    </message>
    <message>
        <source>Address scheme</source>
        <translation>Schema der Adresse</translation>
    </message>
    <message>
        <source>Electronic address</source>
        <translation>Elektronische Adresse</translation>
    </message>
    <message>
        <source>Leitweg-ID</source>
        <translation>Leitweg-ID</translation>
    </message>
    <message>
        <source>SdI recipient code</source>
        <translation>SdI-Empfängercode</translation>
    </message>
    <message>
        <source>Certified email (PEC)</source>
        <translation>PEC-Adresse</translation>
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
        <translation>Service-Code</translation>
    </message>
    <message>
        <source>A name is needed to save.</source>
        <translation>Zum Speichern fehlt ein Name.</translation>
    </message>
    <message>
        <source>To complete before an e-invoice can be issued: %1</source>
        <translation>Vor der ersten E-Rechnung zu ergänzen: %1</translation>
    </message>
    <message>
        <source>Everything an e-invoice needs is here.</source>
        <translation>Alles für eine E-Rechnung ist da.</translation>
    </message>
    <message>
        <source>tax number</source>
        <translation>Steuernummer</translation>
    </message>
    <message>
        <source>county</source>
        <translation>Bundesland</translation>
    </message>
    <message>
        <source>town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Type a number of days.</source>
        <translation>Bitte eine Anzahl Tage eingeben.</translation>
    </message>
</context>
<context>
    <name>ClientForm</name>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>Kind of customer</source>
        <translation>Art des Kunden</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Privatperson</translation>
    </message>
    <message>
        <source>VAT registered</source>
        <translation>Umsatzsteuerpflichtig</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Steuernummer</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Bundesland</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Save customer</source>
        <translation>Kunden speichern</translation>
    </message>
    <message>
        <source>Use once</source>
        <translation>Einmal verwenden</translation>
    </message>
    <message>
        <source>Write the customer into this document only</source>
        <translation>Den Kunden nur in diesen Beleg schreiben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation>Kunden bearbeiten</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
</context>
<context>
    <name>ClientPicker</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Name or tax number · Shift+Enter makes a new customer</source>
        <translation>Name oder Steuernummer · Umschalt+Enter legt einen Kunden an</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <translation>Einen anderen wählen</translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation>Kunden bearbeiten</translation>
    </message>
    <message>
        <source>Clear customer</source>
        <translation>Kunden entfernen</translation>
    </message>
    <message>
        <source>this document only</source>
        <translation>nur in diesem Beleg</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n Rechnung</numerusform>
            <numerusform>%n Rechnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>New customer “{0}”</source>
        <translation>Neuer Kunde „{0}“</translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>To complete</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Last invoice</source>
        <translation>Letzte Rechnung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>New &amp;invoice for this customer</source>
        <translation>Neue &amp;Rechnung für diesen Kunden</translation>
    </message>
    <message>
        <source>No customers yet. Everybody you invoice will be here.</source>
        <translation>Noch keine Kunden. Hier stehen alle, denen Sie Rechnungen stellen.</translation>
    </message>
</context>
<context>
    <name>CompanyButton</name>
    <message>
        <source>Company: {0}</source>
        <extracomment>Windows narrower than this show the icons of the places without their words.</extracomment>
        <translation>Firma: {0}</translation>
    </message>
</context>
<context>
    <name>CompanyRoom</name>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Speichern (Strg+S)</translation>
    </message>
    <message>
        <source>VAT &amp;registered</source>
        <translation>&amp;Umsatzsteuerpflichtig</translation>
    </message>
    <message>
        <source>&amp;Cash accounting (VAT on collection)</source>
        <translation>&amp;Istversteuerung</translation>
    </message>
    <message>
        <source>OSS scheme</source>
        <translation>OSS-Verfahren</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Steuernummer</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Registration no.</source>
        <translation>Handelsregisternr.</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Rechtsform</translation>
    </message>
    <message>
        <source>Share capital</source>
        <translation>Stammkapital</translation>
    </message>
    <message>
        <source>Second VAT number</source>
        <translation>Zweite USt-IdNr.</translation>
    </message>
    <message>
        <source>EORI number</source>
        <translation>EORI-Nummer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Bundesland</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Vertreter</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>due on receipt</source>
        <translation>bei Erhalt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>per VAT rate (as EN 16931 computes it)</source>
        <translation>je USt-Satz (wie EN 16931 rechnet)</translation>
    </message>
    <message>
        <source>per line (as a Storno server does)</source>
        <translation>je Position (wie ein Storno-Server)</translation>
    </message>
    <message>
        <source>strictly base times rate</source>
        <translation>streng Bemessungsgrundlage mal Satz</translation>
    </message>
    <message>
        <source>Defaults of new documents</source>
        <translation>Vorgaben für neue Belege</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Document language</source>
        <translation>Belegsprache</translation>
    </message>
    <message>
        <source>Payment term, days</source>
        <translation>Zahlungsziel, Tage</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Zahlungsart</translation>
    </message>
    <message>
        <source>VAT is rounded</source>
        <translation>USt. wird gerundet</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Zahlungsbedingungen</translation>
    </message>
    <message>
        <source>Look of documents</source>
        <translation>Aussehen der Belege</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Choose logo…</source>
        <translation>Logo wählen…</translation>
    </message>
    <message>
        <source>Remove logo</source>
        <translation>Logo entfernen</translation>
    </message>
    <message>
        <source>Choose colour…</source>
        <translation>Farbe wählen…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>Fußzeile</translation>
    </message>
    <message>
        <source>no logo</source>
        <translation>kein Logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Choose logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>This file is no picture.</source>
        <translation>Diese Datei ist kein Bild.</translation>
    </message>
    <message>
        <source>Company saved</source>
        <translation>Firma gespeichert</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Ein Name wird gebraucht.</translation>
    </message>
    <message>
        <source>Type a number of days.</source>
        <translation>Bitte eine Anzahl Tage eingeben.</translation>
    </message>
    <message>
        <source>This is no amount.</source>
        <translation>Das ist kein Betrag.</translation>
    </message>
    <message>
        <source>Write a colour as #2563eb.</source>
        <translation>Bitte die Farbe als #2563eb schreiben.</translation>
    </message>
</context>
<context>
    <name>ComputerRoom</name>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>wie das System</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>The whole window changes after a restart.</source>
        <translation>Das ganze Fenster wechselt nach einem Neustart.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>Data and backup</source>
        <translation>Daten und Sicherung</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>A backup is one file with everything: books, e-invoices, attachments, logos.</source>
        <translation>Eine Sicherung ist eine Datei mit allem: Bücher, E-Rechnungen, Anhänge, Logos.</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Jetzt sichern…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Backups (*.backup)</source>
        <translation>Sicherungen (*.backup)</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Backup written and checked: %1</source>
        <translation>Sicherung geschrieben und geprüft: %1</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Datensicherungen</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Is everything as it was written?</source>
        <translation>Ist alles, wie es geschrieben wurde?</translation>
    </message>
    <message>
        <source>Recomputes the chain of events, every stored e-invoice and the order of the database.</source>
        <translation>Rechnet die Kette der Ereignisse, jede gespeicherte E-Rechnung und die Ordnung der Datenbank nach.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>%n Prüfung ist fehlgeschlagen</numerusform>
            <numerusform>%n Prüfungen sind fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n check(s) passed</source>
        <translation>
            <numerusform>%n Prüfung bestanden</numerusform>
            <numerusform>Alle %n Prüfungen bestanden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Documents</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>t today · +30 days · 15.3 · eom end of month · ↑↓ days · Alt+↓</source>
        <translation>t heute · +30 Tage · 15.3 · eom Monatsende · ↑↓ Tage · Alt+↓</translation>
    </message>
</context>
<context>
    <name>Deductions</name>
    <message>
        <source>Document discount, surcharge, prepayment</source>
        <translation>Rabatt, Zuschlag, Vorauszahlung auf dem Beleg</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>Delivery place and period</source>
        <translation>Lieferort und Zeitraum</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>New invoice</source>
        <extracomment>More files dropped at once are too many tabs.</extracomment>
        <translation>Neue Rechnung</translation>
    </message>
    <message>
        <source>E-invoices (*.xml *.pdf *.p7m *.zip);;All files (*)</source>
        <translation>E-Rechnungen (*.xml *.pdf *.p7m *.zip);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open an e-invoice</source>
        <translation>E-Rechnung öffnen</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>Neue Firma</translation>
    </message>
</context>
<context>
    <name>DetailsTab</name>
    <message>
        <source>Seller</source>
        <translation>Rechnungssteller</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Interne Notiz</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anlagen</translation>
    </message>
    <message>
        <source>in the e-invoice</source>
        <translation>in der E-Rechnung</translation>
    </message>
    <message>
        <source>kept here only</source>
        <translation>nur hier aufbewahrt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue date</source>
        <translation>Rechnungsdatum</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Fälligkeitsdatum</translation>
    </message>
    <message>
        <source>Payment term</source>
        <translation>Zahlungsziel</translation>
    </message>
    <message>
        <source>Delivery date</source>
        <translation>Lieferdatum</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Zahlungsart</translation>
    </message>
    <message>
        <source>Tax regime</source>
        <translation>Steuerregelung</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Wechselkurs</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>Contract number</source>
        <translation>Vertragsnummer</translation>
    </message>
    <message>
        <source>Project reference</source>
        <translation>Projektreferenz</translation>
    </message>
    <message>
        <source>Buyer reference</source>
        <translation>Käuferreferenz</translation>
    </message>
    <message>
        <source>Delivery place</source>
        <translation>Lieferort</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Konditionen</translation>
    </message>
    <message>
        <source>Cancelled because</source>
        <translation>Annulliert, weil</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Einzelpreis</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>VAT breakdown</source>
        <translation>Steueraufschlüsselung</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>USt.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Total discount</source>
        <translation>Rabatt gesamt</translation>
    </message>
    <message>
        <source>Total excl. VAT</source>
        <translation>Nettobetrag</translation>
    </message>
    <message>
        <source>Total VAT</source>
        <translation>Umsatzsteuer</translation>
    </message>
    <message>
        <source>Total incl. VAT</source>
        <translation>Bruttobetrag</translation>
    </message>
    <message>
        <source>Prepaid</source>
        <translation>Vorausgezahlt</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
</context>
<context>
    <name>EInvoice</name>
    <message>
        <source>E-invoice data</source>
        <translation>Daten der E-Rechnung</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>date of the invoice</source>
        <translation>Datum der Rechnung</translation>
    </message>
    <message>
        <source>date of the delivery</source>
        <translation>Datum der Lieferung</translation>
    </message>
    <message>
        <source>date of the payment</source>
        <translation>Datum der Zahlung</translation>
    </message>
</context>
<context>
    <name>EInvoiceFields</name>
    <message>
        <source>VAT on debits (option pour les débits)</source>
        <translation>USt mit der Rechnung (option pour les débits)</translation>
    </message>
    <message>
        <source>For e-invoices</source>
        <translation>Für E-Rechnungen</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>Contact phone</source>
        <translation>Telefon des Ansprechpartners</translation>
    </message>
    <message>
        <source>Contact email</source>
        <translation>E-Mail des Ansprechpartners</translation>
    </message>
    <message>
        <source>Electronic address</source>
        <translation>Elektronische Adresse</translation>
    </message>
    <message>
        <source>Address scheme</source>
        <translation>Schema der Adresse</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>Tax regime</source>
        <translation>Steuerregelung</translation>
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
        <translation>REA-Amt</translation>
    </message>
    <message>
        <source>REA number</source>
        <translation>REA-Nummer</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Gesellschafter</translation>
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
        <translation>Dieser Entwurf wurde anderswo geändert. Ihre Eingaben bleiben hier erhalten.</translation>
    </message>
    <message>
        <source>Save mine over it</source>
        <translation>Meine darüber speichern</translation>
    </message>
    <message>
        <source>This draft was issued elsewhere, without your last changes.</source>
        <translation>Dieser Entwurf wurde anderswo ausgestellt, ohne Ihre letzten Änderungen.</translation>
    </message>
    <message>
        <source>Keep mine as a new draft</source>
        <translation>Meine als neuen Entwurf behalten</translation>
    </message>
    <message>
        <source>This draft was deleted elsewhere. What you typed is kept here.</source>
        <translation>Dieser Entwurf wurde anderswo gelöscht. Ihre Eingaben bleiben hier erhalten.</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>Wieder speichern</translation>
    </message>
</context>
<context>
    <name>EditorSession</name>
    <message>
        <source>change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>choose customer</source>
        <translation>Kunde gewählt</translation>
    </message>
    <message>
        <source>convert prices</source>
        <translation>Preise umgerechnet</translation>
    </message>
    <message>
        <source>insert line</source>
        <translation>Position eingefügt</translation>
    </message>
    <message>
        <source>remove line</source>
        <translation>Position entfernt</translation>
    </message>
    <message>
        <source>duplicate line</source>
        <translation>Position dupliziert</translation>
    </message>
    <message>
        <source>move line</source>
        <translation>Position verschoben</translation>
    </message>
    <message>
        <source>paste lines</source>
        <translation>Positionen eingefügt</translation>
    </message>
    <message>
        <source>prices include VAT</source>
        <translation>Bruttopreise</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>… and {0} more</source>
        <translation>… und {0} weitere</translation>
    </message>
    <message>
        <source>Something went wrong in the program itself.</source>
        <translation>Im Programm selbst ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>A fault in the program</source>
        <translation>Ein Fehler im Programm</translation>
    </message>
    <message>
        <source>Your data is safe. Please report this:</source>
        <translation>Ihre Daten sind sicher. Bitte melden Sie dies:</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>EventsTab</name>
    <message>
        <source>No fiscal event yet: the document was never issued.</source>
        <translation>Noch kein steuerliches Ereignis: Der Beleg wurde nie ausgestellt.</translation>
    </message>
</context>
<context>
    <name>Explained</name>
    <message>
        <source>VAT the customer pays to the State</source>
        <translation>USt., die der Kunde an den Staat zahlt</translation>
    </message>
    <message>
        <source>Nobody owes you this</source>
        <translation>Niemand schuldet Ihnen das</translation>
    </message>
    <message>
        <source>Withholding tax</source>
        <translation>Quellensteuer</translation>
    </message>
</context>
<context>
    <name>ExplainedAmount</name>
    <message>
        <source>Surcharge</source>
        <translation>Zuschlag</translation>
    </message>
    <message>
        <source>Document discount</source>
        <translation>Belegrabatt</translation>
    </message>
    <message>
        <source>Total excl. VAT</source>
        <translation>Nettobetrag</translation>
    </message>
    <message>
        <source>Total VAT</source>
        <translation>Umsatzsteuer</translation>
    </message>
    <message>
        <source>Total incl. VAT</source>
        <translation>Bruttobetrag</translation>
    </message>
    <message>
        <source>Already paid</source>
        <translation>Bereits bezahlt</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>Cents from prices with VAT or from rounding each line</source>
        <translation>Cent aus Bruttopreisen oder aus der Rundung je Position</translation>
    </message>
    <message>
        <source>with VAT</source>
        <translation>brutto</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>Export %n document(s)</source>
        <translation>
            <numerusform>%n Beleg exportieren</numerusform>
            <numerusform>%n Belege exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>One ZIP file is written, with the files named by document number.</source>
        <translation>Es entsteht eine ZIP-Datei; die Dateien darin heißen nach der Belegnummer.</translation>
    </message>
    <message>
        <source>e-invoice &amp;XML, as it was issued</source>
        <translation>E-Rechnung (&amp;XML), wie ausgestellt</translation>
    </message>
    <message>
        <source>&amp;PDF, as people read it</source>
        <translation>&amp;PDF zum Lesen</translation>
    </message>
    <message>
        <source>Drafts have no XML; of these only the PDF is written: %1</source>
        <translation>Entwürfe haben kein XML; von ihnen wird nur das PDF geschrieben: %1</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>About this problem</source>
        <translation>Zu diesem Problem</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Blocks issuing</source>
        <translation>Verhindert das Ausstellen</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Rechnungssteller</translation>
    </message>
</context>
<context>
    <name>FaultPlaces</name>
    <message>
        <source>Line {0}</source>
        <extracomment>The field of the form that holds a path of the body; the longest prefix counts.</extracomment>
        <translation>Position {0}</translation>
    </message>
    <message>
        <source>My company</source>
        <translation>Meine Firma</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Einzelpreis</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>USt-Satz</translation>
    </message>
    <message>
        <source>VAT category</source>
        <translation>USt-Kategorie</translation>
    </message>
    <message>
        <source>Exemption reason</source>
        <translation>Befreiungsgrund</translation>
    </message>
    <message>
        <source>Exemption code</source>
        <translation>Befreiungscode</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Artikelnr.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Buyer's item code</source>
        <translation>Artikelnummer des Käufers</translation>
    </message>
    <message>
        <source>Barcode (GTIN)</source>
        <translation>Barcode (GTIN)</translation>
    </message>
    <message>
        <source>CPV code</source>
        <translation>CPV-Code</translation>
    </message>
    <message>
        <source>Buyer accounting reference</source>
        <translation>Kontierung des Käufers</translation>
    </message>
    <message>
        <source>Order line</source>
        <translation>Bestellposition</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation>Ursprungsland</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Discounts and surcharges</source>
        <translation>Rabatte und Zuschläge</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Tax regime</source>
        <translation>Steuerregelung</translation>
    </message>
    <message>
        <source>Number series</source>
        <translation>Nummernkreis</translation>
    </message>
    <message>
        <source>Issue date</source>
        <translation>Rechnungsdatum</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Fälligkeitsdatum</translation>
    </message>
    <message>
        <source>Delivery date</source>
        <translation>Lieferdatum</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Zeitraum von</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation>Zeitraum bis</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Wechselkurs</translation>
    </message>
    <message>
        <source>Rate date</source>
        <translation>Kursdatum</translation>
    </message>
    <message>
        <source>Rate source</source>
        <translation>Kursquelle</translation>
    </message>
    <message>
        <source>Document language</source>
        <translation>Belegsprache</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Zweite Sprache</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Zahlungsart</translation>
    </message>
    <message>
        <source>Payment reference</source>
        <translation>Verwendungszweck</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Zahlungsbedingungen</translation>
    </message>
    <message>
        <source>Account to pay into</source>
        <translation>Konto für die Zahlung</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>Project reference</source>
        <translation>Projektreferenz</translation>
    </message>
    <message>
        <source>Contract number</source>
        <translation>Vertragsnummer</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>Sales order</source>
        <translation>Auftragsnummer</translation>
    </message>
    <message>
        <source>Receiving advice reference</source>
        <translation>Empfangsbestätigung</translation>
    </message>
    <message>
        <source>Despatch advice reference</source>
        <translation>Versandanzeige</translation>
    </message>
    <message>
        <source>Tender or lot reference</source>
        <translation>Vergabekennung</translation>
    </message>
    <message>
        <source>Invoiced object identifier</source>
        <translation>Objektkennung</translation>
    </message>
    <message>
        <source>Buyer reference</source>
        <translation>Käuferreferenz</translation>
    </message>
    <message>
        <source>Business process type</source>
        <translation>Prozesskennung</translation>
    </message>
    <message>
        <source>Tax point date</source>
        <translation>Zeitpunkt der Steuerentstehung</translation>
    </message>
    <message>
        <source>Tax point</source>
        <translation>Steuerentstehung</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>Zahlungsempfänger</translation>
    </message>
    <message>
        <source>Payee identifier</source>
        <translation>Kennung des Zahlungsempfängers</translation>
    </message>
    <message>
        <source>Payee registration no.</source>
        <translation>Registernr. des Zahlungsempfängers</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Interne Notiz</translation>
    </message>
    <message>
        <source>Place of delivery</source>
        <translation>Lieferort</translation>
    </message>
    <message>
        <source>Delivered to</source>
        <translation>Geliefert an</translation>
    </message>
    <message>
        <source>Delivery street</source>
        <translation>Lieferstraße</translation>
    </message>
    <message>
        <source>Delivery town</source>
        <translation>Lieferort (Stadt)</translation>
    </message>
    <message>
        <source>Delivery postal code</source>
        <translation>PLZ der Lieferung</translation>
    </message>
    <message>
        <source>Delivery county</source>
        <translation>Bundesland der Lieferung</translation>
    </message>
    <message>
        <source>Delivery country</source>
        <translation>Land der Lieferung</translation>
    </message>
    <message>
        <source>Already paid</source>
        <translation>Bereits bezahlt</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>Cash accounting</source>
        <translation>Istversteuerung</translation>
    </message>
    <message>
        <source>Late-payment penalties</source>
        <translation>Verzugszinsen</translation>
    </message>
    <message>
        <source>Penalty, % a day</source>
        <translation>Zinsen, % je Tag</translation>
    </message>
    <message>
        <source>Days of grace</source>
        <translation>Karenztage</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Issuer's personal ID</source>
        <translation>Persönliche Nr. des Erstellers</translation>
    </message>
    <message>
        <source>Sales agent</source>
        <translation>Vertriebsmitarbeiter</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Abholer</translation>
    </message>
    <message>
        <source>ID card</source>
        <translation>Ausweis</translation>
    </message>
    <message>
        <source>Vehicle number</source>
        <translation>Kfz-Kennzeichen</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anlagen</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Italian e-invoice</source>
        <translation>Italienische E-Rechnung</translation>
    </message>
    <message>
        <source>Document type</source>
        <translation>Dokumenttyp</translation>
    </message>
    <message>
        <source>Reason (causale)</source>
        <translation>Grund (causale)</translation>
    </message>
    <message>
        <source>VAT falls due</source>
        <translation>Fälligkeit der USt</translation>
    </message>
    <message>
        <source>Stamp duty</source>
        <translation>Stempelsteuer</translation>
    </message>
    <message>
        <source>Stamp duty amount</source>
        <translation>Betrag der Stempelsteuer</translation>
    </message>
    <message>
        <source>Charge the stamp to the customer</source>
        <translation>Stempelsteuer dem Kunden berechnen</translation>
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
        <translation>Verwaltungsreferenz</translation>
    </message>
    <message>
        <source>Payment conditions</source>
        <translation>Zahlungsart der Raten</translation>
    </message>
    <message>
        <source>Withholding tax</source>
        <translation>Quellensteuer</translation>
    </message>
    <message>
        <source>Pension fund</source>
        <translation>Versorgungskasse</translation>
    </message>
    <message>
        <source>Orders, contracts, other documents</source>
        <translation>Bestellungen, Verträge, andere Dokumente</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Raten</translation>
    </message>
    <message>
        <source>Delivery notes (DDT)</source>
        <translation>Lieferscheine (DDT)</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Reason of the transport</source>
        <translation>Grund des Transports</translation>
    </message>
    <message>
        <source>Means of transport</source>
        <translation>Transportmittel</translation>
    </message>
    <message>
        <source>Transport begins on</source>
        <translation>Beginn des Transports</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Packstücke</translation>
    </message>
    <message>
        <source>Look of the goods</source>
        <translation>Beschaffenheit der Ware</translation>
    </message>
    <message>
        <source>Gross weight</source>
        <translation>Bruttogewicht</translation>
    </message>
    <message>
        <source>Net weight</source>
        <translation>Nettogewicht</translation>
    </message>
    <message>
        <source>Unit of weight</source>
        <translation>Gewichtseinheit</translation>
    </message>
    <message>
        <source>Incoterm</source>
        <translation>Incoterm</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Frachtführer</translation>
    </message>
    <message>
        <source>Carrier's VAT number</source>
        <translation>USt-IdNr. des Frachtführers</translation>
    </message>
    <message>
        <source>Polish e-invoice</source>
        <translation>Polnische E-Rechnung</translation>
    </message>
    <message>
        <source>Kind of invoice</source>
        <translation>Art der Rechnung</translation>
    </message>
    <message>
        <source>Place of issue</source>
        <translation>Ausstellungsort</translation>
    </message>
    <message>
        <source>Margin scheme</source>
        <translation>Differenzbesteuerung</translation>
    </message>
    <message>
        <source>Issued without KSeF</source>
        <translation>Ohne KSeF ausgestellt</translation>
    </message>
    <message>
        <source>Cash method</source>
        <translation>Ist-Versteuerung</translation>
    </message>
    <message>
        <source>Self-billing</source>
        <translation>Gutschriftverfahren</translation>
    </message>
    <message>
        <source>Reverse charge</source>
        <translation>Steuerschuldumkehr</translation>
    </message>
    <message>
        <source>Split payment</source>
        <translation>Geteilte Zahlung</translation>
    </message>
    <message>
        <source>Triangular transaction</source>
        <translation>Dreiecksgeschäft</translation>
    </message>
    <message>
        <source>Exempt by the law</source>
        <translation>Steuerfrei nach Gesetz</translation>
    </message>
    <message>
        <source>Exempt by the directive</source>
        <translation>Steuerfrei nach Richtlinie</translation>
    </message>
    <message>
        <source>Other basis of exemption</source>
        <translation>Andere Grundlage der Befreiung</translation>
    </message>
    <message>
        <source>Buyer: local government unit</source>
        <translation>Käufer: Einheit einer Gebietskörperschaft</translation>
    </message>
    <message>
        <source>Buyer: member of a VAT group</source>
        <translation>Käufer: Mitglied einer MwSt-Gruppe</translation>
    </message>
    <message>
        <source>Issued to a receipt (FP)</source>
        <translation>Zu einem Kassenbon ausgestellt (FP)</translation>
    </message>
    <message>
        <source>Related parties (TP)</source>
        <translation>Verbundene Parteien (TP)</translation>
    </message>
    <message>
        <source>Reason of the correction</source>
        <translation>Grund der Korrektur</translation>
    </message>
    <message>
        <source>Correction takes effect</source>
        <translation>Wirkung der Korrektur</translation>
    </message>
    <message>
        <source>Corrected period</source>
        <translation>Korrigierter Zeitraum</translation>
    </message>
    <message>
        <source>KSeF number of the corrected invoice</source>
        <translation>KSeF-Nummer der korrigierten Rechnung</translation>
    </message>
    <message>
        <source>Further corrected invoices</source>
        <translation>Weitere korrigierte Rechnungen</translation>
    </message>
    <message>
        <source>Settled advance invoices</source>
        <translation>Verrechnete Anzahlungsrechnungen</translation>
    </message>
    <message>
        <source>Payments of the advance</source>
        <translation>Zahlungen der Anzahlung</translation>
    </message>
    <message>
        <source>Order that the advance is for</source>
        <translation>Bestellung, für die angezahlt wird</translation>
    </message>
    <message>
        <source>Third parties</source>
        <translation>Dritte</translation>
    </message>
    <message>
        <source>Further facts</source>
        <translation>Weitere Angaben</translation>
    </message>
    <message>
        <source>Delivery notes (WZ)</source>
        <translation>Lieferscheine (WZ)</translation>
    </message>
    <message>
        <source>Delivery terms</source>
        <translation>Lieferbedingungen</translation>
    </message>
    <message>
        <source>Batch numbers</source>
        <translation>Chargennummern</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Verträge</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Last digits of the card</source>
        <translation>Letzte Ziffern der Karte</translation>
    </message>
    <message>
        <source>Card holder</source>
        <translation>Karteninhaber</translation>
    </message>
    <message>
        <source>Mandate reference</source>
        <translation>Mandatsreferenz</translation>
    </message>
    <message>
        <source>Creditor identifier</source>
        <translation>Gläubiger-ID</translation>
    </message>
    <message>
        <source>Debited account</source>
        <translation>Belastetes Konto</translation>
    </message>
    <message>
        <source>Natura</source>
        <translation>Natura</translation>
    </message>
    <message>
        <source>Withholding applies</source>
        <translation>Quellensteuer gilt</translation>
    </message>
    <message>
        <source>Kind of line</source>
        <translation>Art der Zeile</translation>
    </message>
    <message>
        <source>Other data</source>
        <translation>Sonstige Angaben</translation>
    </message>
    <message>
        <source>GTU</source>
        <translation>GTU</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>PKWiU</source>
        <translation>PKWiU</translation>
    </message>
    <message>
        <source>CN</source>
        <translation>KN</translation>
    </message>
    <message>
        <source>PKOB</source>
        <translation>PKOB</translation>
    </message>
    <message>
        <source>Day of supply</source>
        <translation>Tag der Leistung</translation>
    </message>
    <message>
        <source>Annex 15</source>
        <translation>Anlage 15</translation>
    </message>
    <message>
        <source>Kind of operation</source>
        <translation>Art des Umsatzes</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Explain this amount</source>
        <translation>Betrag erklären</translation>
    </message>
</context>
<context>
    <name>FileDeeds</name>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>XML files (*.xml)</source>
        <translation>XML-Dateien (*.xml)</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF speichern</translation>
    </message>
    <message>
        <source>Save XML</source>
        <translation>XML speichern</translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>rechnungen</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>ZIP-Dateien (*.zip)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
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
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Gespeichert als {0}.</translation>
    </message>
    <message>
        <source>{0} could not be written.</source>
        <translation>{0} konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>FileViewer</name>
    <message>
        <source>Invoice in this file</source>
        <translation>Rechnung in dieser Datei</translation>
    </message>
    <message>
        <source>&amp;BT numbers</source>
        <translation>&amp;BT-Nummern</translation>
    </message>
    <message>
        <source>Show the number of each term in EN 16931</source>
        <translation>Die Nummer jeder Angabe in EN 16931 zeigen</translation>
    </message>
    <message>
        <source>Book as received</source>
        <translation>Als erhalten buchen</translation>
    </message>
    <message>
        <source>Book as &amp;received</source>
        <translation>Als e&amp;rhalten buchen</translation>
    </message>
    <message numerus="yes">
        <source>Booked as received: %n document(s)</source>
        <translation>
            <numerusform>Als erhalten gebucht: %n Dokument</numerusform>
            <numerusform>Als erhalten gebucht: %n Dokumente</numerusform>
        </translation>
    </message>
    <message>
        <source>This was booked before.</source>
        <translation>Das wurde schon gebucht.</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Remove filter: {0}</source>
        <translation>Filter entfernen: {0}</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Zeitraum</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Währung</translation>
    </message>
    <message>
        <source>Total from</source>
        <translation>Gesamt ab</translation>
    </message>
    <message>
        <source>Total to</source>
        <translation>Gesamt bis</translation>
    </message>
    <message>
        <source>Reset filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>total %1 – %2</source>
        <translation>Gesamt %1 – %2</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Welcome to Storno Desktop</source>
        <translation>Willkommen bei Storno Desktop</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>Neue Firma</translation>
    </message>
    <message>
        <source>Your company, then your first invoice. Nothing leaves this computer.</source>
        <translation>Erst Ihre Firma, dann die erste Rechnung. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>Start invoicing</source>
        <translation>Loslegen</translation>
    </message>
    <message>
        <source>&amp;VAT registered</source>
        <translation>&amp;Umsatzsteuerpflichtig</translation>
    </message>
    <message>
        <source>Ta&amp;x number</source>
        <translation>&amp;Steuernummer</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Anschrift</translation>
    </message>
    <message>
        <source>State or p&amp;rovince</source>
        <translation>Bundesland/P&amp;rovinz</translation>
    </message>
    <message>
        <source>&amp;Postal code</source>
        <translation>&amp;PLZ</translation>
    </message>
    <message>
        <source>Re&amp;gistration no.</source>
        <translation>Handelsre&amp;gisternr.</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>I&amp;BAN</source>
        <translation>&amp;IBAN</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>&amp;Town</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>C&amp;ounty</source>
        <translation>&amp;Bundesland</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Datensicherungen</translation>
    </message>
    <message>
        <source>The backup holds no company.</source>
        <translation>Die Datensicherung enthält keine Firma.</translation>
    </message>
</context>
<context>
    <name>FormatDialog</name>
    <message>
        <source>Save %1 in another format</source>
        <translation>%1 in anderem Format speichern</translation>
    </message>
    <message>
        <source>Choose place…</source>
        <translation>Ort wählen…</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>Embed into a PDF of mine…</source>
        <translation>In ein eigenes PDF einbetten…</translation>
    </message>
    <message>
        <source>Use our page again</source>
        <translation>Wieder unsere Seite verwenden</translation>
    </message>
    <message>
        <source>This format does not take the document as it is:</source>
        <translation>Dieses Format nimmt den Beleg so nicht an:</translation>
    </message>
    <message>
        <source>What the format refuses</source>
        <translation>Was das Format ablehnt</translation>
    </message>
    <message>
        <source>As it was issued</source>
        <translation>Wie ausgestellt</translation>
    </message>
    <message>
        <source>PDF with the e-invoice inside</source>
        <translation>PDF mit eingebetteter E-Rechnung</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumänien</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>Peppol</source>
        <translation>Peppol</translation>
    </message>
    <message>
        <source>European standard</source>
        <translation>Europäische Norm</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Andere Dateien</translation>
    </message>
</context>
<context>
    <name>FormatSaving</name>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Embed into a PDF of mine</source>
        <translation>In ein eigenes PDF einbetten</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Save in another format</source>
        <translation>In anderem Format speichern</translation>
    </message>
</context>
<context>
    <name>France</name>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>as the company is set up</source>
        <translation>wie bei der Firma eingestellt</translation>
    </message>
    <message>
        <source>on debits (with the invoice)</source>
        <translation>mit der Rechnung (option débits)</translation>
    </message>
    <message>
        <source>on payment</source>
        <translation>bei Zahlung</translation>
    </message>
    <message>
        <source>as it follows</source>
        <translation>wie es sich ergibt</translation>
    </message>
    <message>
        <source>VAT falls due</source>
        <translation>Fälligkeit der USt</translation>
    </message>
    <message>
        <source>Business process</source>
        <translation>Geschäftsprozess</translation>
    </message>
    <message>
        <source>goods</source>
        <translation>Waren</translation>
    </message>
    <message>
        <source>services</source>
        <translation>Dienstleistungen</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beides</translation>
    </message>
    <message>
        <source>to be paid</source>
        <translation>noch zu zahlen</translation>
    </message>
    <message>
        <source>paid already</source>
        <translation>schon bezahlt</translation>
    </message>
    <message>
        <source>after a deposit</source>
        <translation>nach einer Anzahlung</translation>
    </message>
    <message>
        <source>services, subcontractor paid directly</source>
        <translation>Dienstleistungen, Subunternehmer direkt bezahlt</translation>
    </message>
    <message>
        <source>services of a subcontractor</source>
        <translation>Dienstleistungen eines Subunternehmers</translation>
    </message>
    <message>
        <source>services of a co-contractor</source>
        <translation>Dienstleistungen eines Mitauftragnehmers</translation>
    </message>
    <message>
        <source>goods, VAT collected already</source>
        <translation>Waren, USt schon vereinnahmt</translation>
    </message>
    <message>
        <source>services, VAT collected already</source>
        <translation>Dienstleistungen, USt schon vereinnahmt</translation>
    </message>
</context>
<context>
    <name>Germany</name>
    <message>
        <source>Germany (XRechnung)</source>
        <translation>Deutschland (XRechnung)</translation>
    </message>
    <message>
        <source>Leitweg-ID or buyer reference</source>
        <translation>Leitweg-ID oder Käuferreferenz</translation>
    </message>
    <message>
        <source>Discount for early payment (Skonto)</source>
        <translation>Skonto</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Of another amount than the one due</source>
        <translation>Von einem anderen Betrag als dem fälligen</translation>
    </message>
    <message>
        <source>Add Skonto</source>
        <translation>Skonto hinzufügen</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>as the issue date</source>
        <translation>wie Rechnung</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>bank, contract …</source>
        <translation>Bank, Vertrag …</translation>
    </message>
    <message>
        <source>eom</source>
        <translation>Ultimo</translation>
    </message>
    <message>
        <source>Term: {0}</source>
        <translation>Zahlungsziel: {0}</translation>
    </message>
    <message>
        <source>Rate: {0} for 1 {1}</source>
        <translation>Kurs: {0} für 1 {1}</translation>
    </message>
    <message>
        <source>{0} — next {1}</source>
        <translation>{0} — nächste {1}</translation>
    </message>
    <message>
        <source>as in the settings ({0})</source>
        <translation>wie eingestellt ({0})</translation>
    </message>
    <message>
        <source>The amounts were kept: they are now in {0}.</source>
        <translation>Die Beträge blieben gleich: Sie sind jetzt in {0}.</translation>
    </message>
    <message>
        <source>Convert by the rate</source>
        <translation>Zum Kurs umrechnen</translation>
    </message>
    <message>
        <source>Type the exchange rate first, then convert.</source>
        <translation>Bitte zuerst den Wechselkurs eingeben, dann umrechnen.</translation>
    </message>
</context>
<context>
    <name>InvoiceCommands</name>
    <message>
        <source>&amp;Issue…</source>
        <translation>A&amp;usstellen…</translation>
    </message>
    <message>
        <source>&amp;Mark as paid…</source>
        <translation>Als &amp;bezahlt markieren…</translation>
    </message>
    <message>
        <source>&amp;Reverse…</source>
        <translation>&amp;Stornieren…</translation>
    </message>
    <message>
        <source>Ca&amp;ncel…</source>
        <translation>&amp;Annullieren…</translation>
    </message>
    <message>
        <source>Res&amp;tore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Save &amp;PDF…</source>
        <translation>&amp;PDF speichern…</translation>
    </message>
    <message>
        <source>Save &amp;XML…</source>
        <translation>&amp;XML speichern…</translation>
    </message>
    <message>
        <source>Save in another &amp;format…</source>
        <translation>In anderem &amp;Format speichern…</translation>
    </message>
    <message>
        <source>Copy n&amp;umber</source>
        <translation>&amp;Nummer kopieren</translation>
    </message>
</context>
<context>
    <name>InvoiceDeeds</name>
    <message>
        <source>Each gets the next number of its series, in the order shown. An issued document can no longer be changed.</source>
        <translation>Jeder bekommt die nächste Nummer seines Kreises, in der gezeigten Reihenfolge. Ein ausgestellter Beleg kann nicht mehr geändert werden.</translation>
    </message>
    <message>
        <source>It gets the next number of its series. An issued document can no longer be changed.</source>
        <translation>Er bekommt die nächste Nummer seines Kreises. Ein ausgestellter Beleg kann nicht mehr geändert werden.</translation>
    </message>
    <message>
        <source>Problems were found in: %1. These may stay drafts.</source>
        <translation>Probleme gefunden in: %1. Diese können Entwürfe bleiben.</translation>
    </message>
    <message numerus="yes">
        <source>Issue %n document(s)</source>
        <translation>
            <numerusform>%n Beleg ausstellen</numerusform>
            <numerusform>%n Belege ausstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Ausstellen</translation>
    </message>
    <message>
        <source>Left out, because only drafts can be issued:</source>
        <translation>Ausgelassen, weil nur Entwürfe ausgestellt werden können:</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n document(s) as paid</source>
        <translation>
            <numerusform>%n Beleg als bezahlt markieren</numerusform>
            <numerusform>%n Belege als bezahlt markieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as paid</source>
        <translation>Als bezahlt markieren</translation>
    </message>
    <message>
        <source>What is open of each is recorded as paid today.</source>
        <translation>Was offen ist, wird als heute bezahlt erfasst.</translation>
    </message>
    <message>
        <source>Left out, because nothing is open:</source>
        <translation>Ausgelassen, weil nichts offen ist:</translation>
    </message>
    <message>
        <source>Payment recorded</source>
        <translation>Zahlung erfasst</translation>
    </message>
    <message numerus="yes">
        <source>Reverse %n document(s)</source>
        <translation>
            <numerusform>%n Beleg stornieren</numerusform>
            <numerusform>%n Belege stornieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Create drafts</source>
        <translation>Entwürfe anlegen</translation>
    </message>
    <message>
        <source>For each a draft with opposite signs is made. Nothing is issued.</source>
        <translation>Für jeden entsteht ein Entwurf mit umgekehrtem Vorzeichen. Nichts wird ausgestellt.</translation>
    </message>
    <message>
        <source>Left out, because they cannot be reversed:</source>
        <translation>Ausgelassen, weil nicht stornierbar:</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) deleted</source>
        <translation>
            <numerusform>%n Entwurf gelöscht</numerusform>
            <numerusform>%n Entwürfe gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Marked as paid</source>
        <translation>Als bezahlt markiert</translation>
    </message>
    <message>
        <source>Reversal drafts made</source>
        <translation>Stornoentwürfe angelegt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulliert</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 kopiert</translation>
    </message>
</context>
<context>
    <name>InvoiceDetail</name>
    <message>
        <source>Previous document</source>
        <extracomment>Below this width the PDF beside the document waits until it is asked for.</extracomment>
        <translation>Vorheriger Beleg</translation>
    </message>
    <message>
        <source>Next document</source>
        <translation>Nächster Beleg</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>&amp;Reverse…</source>
        <translation>&amp;Stornieren…</translation>
    </message>
    <message>
        <source>Ca&amp;ncel…</source>
        <translation>&amp;Annullieren…</translation>
    </message>
    <message>
        <source>Res&amp;tore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Copy as a new draft</source>
        <translation>Als neuen Entwurf &amp;kopieren</translation>
    </message>
    <message>
        <source>Save &amp;PDF…</source>
        <translation>&amp;PDF speichern…</translation>
    </message>
    <message>
        <source>Save &amp;XML…</source>
        <translation>&amp;XML speichern…</translation>
    </message>
    <message>
        <source>Save in another &amp;format…</source>
        <translation>In anderem &amp;Format speichern…</translation>
    </message>
    <message>
        <source>Copy n&amp;umber</source>
        <translation>&amp;Nummer kopieren</translation>
    </message>
    <message>
        <source>Payments (%1)</source>
        <translation>Zahlungen (%1)</translation>
    </message>
    <message>
        <source>Corrects %1</source>
        <translation>Korrigiert %1</translation>
    </message>
    <message>
        <source>a draft</source>
        <translation>ein Entwurf</translation>
    </message>
    <message>
        <source>Corrected by %1</source>
        <translation>Korrigiert durch %1</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>Zahlung erfassen</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF speichern</translation>
    </message>
    <message>
        <source>Delete payment</source>
        <translation>Zahlung löschen</translation>
    </message>
    <message>
        <source>The payment of %1 for %2 is taken back. That it was recorded and deleted stays in the events.</source>
        <translation>Die Zahlung von %1 für %2 wird zurückgenommen. Dass sie erfasst und gelöscht wurde, bleibt in den Ereignissen.</translation>
    </message>
</context>
<context>
    <name>InvoiceEditor</name>
    <message>
        <source>Invoice</source>
        <extracomment>Height of what stands above and below the rows: bar, titles, totals, problems.</extracomment>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Draft · {0}</source>
        <translation>Entwurf · {0}</translation>
    </message>
    <message>
        <source>New invoice</source>
        <translation>Neue Rechnung</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern als…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullieren</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Stornieren</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>Zahlung erfassen</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Ausstellen</translation>
    </message>
    <message>
        <source>This corrects {0}, which the portal refused. Issuing it keeps number and date.</source>
        <translation>Das berichtigt {0}, vom Portal abgelehnt. Nummer und Datum bleiben beim Ausstellen.</translation>
    </message>
    <message>
        <source>This document was cancelled: {0}</source>
        <translation>Dieser Beleg wurde annulliert: {0}</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Rechnungskorrektur</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to settle first; Enter goes to the field.</source>
        <translation>
            <numerusform>Noch %n Punkt zu klären; Enter geht zum Feld.</numerusform>
            <numerusform>Noch %n Punkte zu klären; Enter geht zum Feld.</numerusform>
        </translation>
    </message>
    <message>
        <source>Invoice {0} is issued.</source>
        <translation>Rechnung {0} ist ausgestellt.</translation>
    </message>
</context>
<context>
    <name>InvoiceTable</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Issue date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>no customer yet</source>
        <translation>noch kein Kunde</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Fälligkeitsdatum</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>USt.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
</context>
<context>
    <name>InvoiceView</name>
    <message>
        <source>XML of the e-invoice</source>
        <translation>XML der E-Rechnung</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>All terms</source>
        <translation>Alle Angaben</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anlagen</translation>
    </message>
    <message>
        <source>Attachments (%1)</source>
        <translation>Anlagen (%1)</translation>
    </message>
    <message>
        <source>XML files (*.xml)</source>
        <translation>XML-Dateien (*.xml)</translation>
    </message>
    <message>
        <source>Save XML</source>
        <translation>XML speichern</translation>
    </message>
</context>
<context>
    <name>InvoiceWords</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulliert</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>In Warteschlange</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Partly credited</source>
        <translation>Teilweise storniert</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Übermittelt</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>Storno</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Refund due</source>
        <translation>Zu erstatten</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>Teilbezahlt</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dieses Quartal</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>Alle Daten</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Von – bis</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Reverse charge</source>
        <translation>Steuerschuldumkehr</translation>
    </message>
    <message>
        <source>Exempt with right of deduction</source>
        <translation>Steuerfrei mit Vorsteuerabzug</translation>
    </message>
    <message>
        <source>Services, art. 311 (travel agencies)</source>
        <translation>Leistungen, Art. 311 (Reisebüros)</translation>
    </message>
    <message>
        <source>Sales, art. 312 (second-hand goods)</source>
        <translation>Verkäufe, Art. 312 (Gebrauchtwaren)</translation>
    </message>
    <message>
        <source>Outside the scope of VAT</source>
        <translation>Nicht steuerbar</translation>
    </message>
    <message>
        <source>Special scheme, art. 314–315</source>
        <translation>Sonderregelung, Art. 314–315</translation>
    </message>
    <message>
        <source>No transfer of ownership</source>
        <translation>Kein Eigentumsübergang</translation>
    </message>
    <message>
        <source>Simplified invoice</source>
        <translation>Kleinbetragsrechnung</translation>
    </message>
    <message>
        <source>Services, art. 278 (place abroad)</source>
        <translation>Leistungen, Art. 278 (Ort im Ausland)</translation>
    </message>
    <message>
        <source>Exempt, art. 294 (1) a, b (export)</source>
        <translation>Steuerfrei, Art. 294 (1) a, b (Ausfuhr)</translation>
    </message>
    <message>
        <source>Exempt, art. 294 (1) c, d</source>
        <translation>Steuerfrei, Art. 294 (1) c, d</translation>
    </message>
    <message>
        <source>Self-billed invoice</source>
        <translation>Gutschrift (Abrechnungsverfahren)</translation>
    </message>
    <message>
        <source>Credit note</source>
        <extracomment>One-letter marks of the regimes beside the number; the standard one has none.</extracomment>
        <translation>Rechnungskorrektur</translation>
    </message>
    <message>
        <source>Reversal invoice</source>
        <translation>Stornorechnung</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>draft for %1</source>
        <translation>Entwurf für %1</translation>
    </message>
    <message>
        <source>draft without customer</source>
        <translation>Entwurf ohne Kunden</translation>
    </message>
</context>
<context>
    <name>InvoicesPage</name>
    <message>
        <source>Invoices</source>
        <extracomment>The rows are painted by then.</extracomment>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filters (Alt+Down)</source>
        <translation>Filter (Alt+Down)</translation>
    </message>
    <message>
        <source>New invoice (Ctrl+N)</source>
        <translation>Neue Rechnung (Strg+N)</translation>
    </message>
    <message>
        <source>Nothing in this period.</source>
        <translation>Nichts in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>Show all dates</source>
        <translation>Alle Daten zeigen</translation>
    </message>
    <message>
        <source>No document matches the search and filters.</source>
        <translation>Kein Beleg passt zu Suche und Filtern.</translation>
    </message>
    <message>
        <source>Reset filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>No invoices yet. Your invoices, reversals and credit notes will be here.</source>
        <translation>Noch keine Rechnungen. Hier stehen Ihre Rechnungen, Stornos und Korrekturen.</translation>
    </message>
    <message>
        <source>New invoice</source>
        <translation>Neue Rechnung</translation>
    </message>
    <message>
        <source>Number, customer, tax number, text…</source>
        <translation>Nummer, Kunde, Steuernummer, Text…</translation>
    </message>
    <message>
        <source>Show me with sample data</source>
        <translation>Mit Beispieldaten zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the failed ones</source>
        <translation>Fehlgeschlagene auswählen</translation>
    </message>
</context>
<context>
    <name>IssueDialog</name>
    <message>
        <source>Issue invoice {0}?</source>
        <translation>Rechnung {0} ausstellen?</translation>
    </message>
    <message>
        <source>Issue {0} again?</source>
        <translation>{0} neu ausstellen?</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Issue date</source>
        <translation>Rechnungsdatum</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Fälligkeitsdatum</translation>
    </message>
    <message>
        <source>on receipt</source>
        <translation>bei Erhalt</translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation>Fälliger Betrag</translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s) remain; they do not stop issuing.</source>
        <translation>
            <numerusform>%n Hinweis bleibt; er verhindert das Ausstellen nicht.</numerusform>
            <numerusform>%n Hinweise bleiben; sie verhindern das Ausstellen nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>This takes the place of the document that the portal refused, under its number and date. The refused file and the reasons are kept.</source>
        <translation>Das tritt an die Stelle des vom Portal abgelehnten Dokuments, mit dessen Nummer und Datum. Die abgelehnte Datei und die Gründe bleiben erhalten.</translation>
    </message>
    <message>
        <source>The number is given for good and the content can no longer be changed. The e-invoice file is stored with it.</source>
        <translation>Die Nummer wird endgültig vergeben, der Inhalt lässt sich nicht mehr ändern. Die E-Rechnung wird dazu gespeichert.</translation>
    </message>
    <message>
        <source>Hand it in by {0}.</source>
        <translation>Bis {0} einzureichen.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Ausstellen</translation>
    </message>
</context>
<context>
    <name>Italy</name>
    <message>
        <source>Italy (FatturaPA)</source>
        <translation>Italien (FatturaPA)</translation>
    </message>
    <message>
        <source>as it follows</source>
        <translation>wie es sich ergibt</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Rate, %</source>
        <translation>Satz, %</translation>
    </message>
    <message>
        <source>Reason (770)</source>
        <translation>Grund (770)</translation>
    </message>
    <message>
        <source>Of, %</source>
        <translation>Von, %</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Add withholding</source>
        <translation>Quellensteuer hinzufügen</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>VAT, %</source>
        <translation>USt, %</translation>
    </message>
    <message>
        <source>Withheld on</source>
        <translation>Mit Quellensteuer</translation>
    </message>
    <message>
        <source>Add fund</source>
        <translation>Kasse hinzufügen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
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
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Add document</source>
        <translation>Dokument hinzufügen</translation>
    </message>
    <message>
        <source>Way of payment</source>
        <translation>Zahlungsweg</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Add instalment</source>
        <translation>Rate hinzufügen</translation>
    </message>
</context>
<context>
    <name>ItalyGoods</name>
    <message>
        <source>Italy: delivery notes and transport</source>
        <translation>Italien: Lieferscheine und Transport</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Lines (none: all)</source>
        <translation>Positionen (leer: alle)</translation>
    </message>
    <message>
        <source>Add delivery note</source>
        <translation>Lieferschein hinzufügen</translation>
    </message>
</context>
<context>
    <name>LineDelegate</name>
    <message>
        <source>Suggestions</source>
        <extracomment>A pause in typing after which a description is taken, so that a crash costs no more.</extracomment>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>{0}, line {1}</source>
        <translation>{0}, Position {1}</translation>
    </message>
</context>
<context>
    <name>LineDetails</name>
    <message>
        <source>Line details</source>
        <extracomment>The key of a fault's path to the attribute of the line.</extracomment>
        <translation>Details der Position</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation>Zeitraum bis</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Zeitraum von</translation>
    </message>
    <message>
        <source>Line {0}</source>
        <translation>Position {0}</translation>
    </message>
</context>
<context>
    <name>LineGrid</name>
    <message>
        <source>Code</source>
        <extracomment>Names of the columns in paths, in pasted text and in `line_edits.CELLS`. The column that a fault of a line belongs to, by the key of its path. The categories that a Romanian firm writes (DECISIONS 14), in the order of the drop-down.</extracomment>
        <translation>Artikelnr.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Price incl. VAT</source>
        <translation>Preis brutto</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Einzelpreis</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>USt.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Amount incl. VAT</source>
        <translation>Betrag brutto</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Taxed</source>
        <translation>Steuerpflichtig</translation>
    </message>
    <message>
        <source>Zero rate</source>
        <translation>Nullsatz</translation>
    </message>
    <message>
        <source>VAT exempt</source>
        <translation>Umsatzsteuerfrei</translation>
    </message>
    <message>
        <source>Reverse charge</source>
        <translation>Steuerschuldumkehr</translation>
    </message>
    <message>
        <source>Intra-Community supply</source>
        <translation>Innergem. Lieferung</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ausfuhr</translation>
    </message>
    <message>
        <source>Outside the scope of VAT</source>
        <translation>Nicht steuerbar</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>fill down</source>
        <translation>nach unten ausgefüllt</translation>
    </message>
    <message>
        <source>clear cells</source>
        <translation>Zellen geleert</translation>
    </message>
</context>
<context>
    <name>LineModel</name>
    <message>
        <source>Problems</source>
        <extracomment>The worst severity of the faults of a cell: "fatal", "warning", "information" or "".</extracomment>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Add a line: type a product or a text</source>
        <translation>Artikel eingeben…</translation>
    </message>
    <message>
        <source>Add line, {0}</source>
        <translation>Position hinzufügen, {0}</translation>
    </message>
    <message>
        <source>net {0} + VAT {1} ({2}) = {3}</source>
        <translation>netto {0} + USt. {1} ({2}) = {3}</translation>
    </message>
    <message>
        <source>line {0}</source>
        <translation>Position {0}</translation>
    </message>
    <message>
        <source>line {0}, {1}: {2}</source>
        <translation>Position {0}, {1}: {2}</translation>
    </message>
    <message>
        <source>{0}, has a problem</source>
        <translation>{0}, hat ein Problem</translation>
    </message>
</context>
<context>
    <name>LineNation</name>
    <message>
        <source>Other data (declaration of intent and the like)</source>
        <translation>Sonstige Angaben (Absichtserklärung und Ähnliches)</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Add other data</source>
        <translation>Angabe hinzufügen</translation>
    </message>
    <message>
        <source>as it follows</source>
        <translation>wie es sich ergibt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>goods</source>
        <translation>Waren</translation>
    </message>
    <message>
        <source>services</source>
        <translation>Dienstleistungen</translation>
    </message>
</context>
<context>
    <name>LinesCard</name>
    <message>
        <source>Prices include VAT</source>
        <translation>Bruttopreise</translation>
    </message>
    <message>
        <source>{0} details  ·  {1} new line  ·  {2} duplicate</source>
        <translation>{0} Details  ·  {1} neue Position  ·  {2} duplizieren</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>This line is a product already.</source>
        <translation>Diese Position ist schon ein Artikel.</translation>
    </message>
    <message>
        <source>“{0}” is now among the products.</source>
        <translation>„{0}“ ist jetzt unter den Artikeln.</translation>
    </message>
</context>
<context>
    <name>ListViews</name>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>Diese Ansicht &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>S&amp;ortieren nach</translation>
    </message>
    <message>
        <source>&amp;Then by</source>
        <translation>&amp;Dann nach</translation>
    </message>
    <message>
        <source>&amp;Update “%1”</source>
        <translation>„%1“ &amp;aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Rename “%1”…</source>
        <translation>„%1“ &amp;umbenennen…</translation>
    </message>
    <message>
        <source>Open the &amp;list with “%1”</source>
        <translation>&amp;Liste mit „%1“ öffnen</translation>
    </message>
    <message>
        <source>&amp;Delete “%1”</source>
        <translation>„%1“ lös&amp;chen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>ascending</source>
        <translation>aufsteigend</translation>
    </message>
    <message>
        <source>descending</source>
        <translation>absteigend</translation>
    </message>
    <message>
        <source>View “%1” deleted</source>
        <translation>Ansicht „%1“ gelöscht</translation>
    </message>
    <message>
        <source>View, columns and sorting: %1</source>
        <translation>Ansicht, Spalten und Sortierung: %1</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>standard or reduced rate</source>
        <extracomment>A language names itself, so that it is found in any window language.</extracomment>
        <translation>Regel- oder ermäßigter Satz</translation>
    </message>
    <message>
        <source>zero rate</source>
        <translation>Nullsatz</translation>
    </message>
    <message>
        <source>exempt</source>
        <translation>steuerfrei</translation>
    </message>
    <message>
        <source>reverse charge</source>
        <translation>Steuerschuldumkehr</translation>
    </message>
    <message>
        <source>intra-Community supply</source>
        <translation>innergemeinschaftliche Lieferung</translation>
    </message>
    <message>
        <source>export</source>
        <translation>Ausfuhr</translation>
    </message>
    <message>
        <source>outside the scope of VAT</source>
        <translation>nicht steuerbar</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Add a company…</source>
        <translation>Firma hinzufügen…</translation>
    </message>
    <message>
        <source>Switch company</source>
        <translation>Firma wechseln</translation>
    </message>
</context>
<context>
    <name>Means</name>
    <message>
        <source>Card or direct debit</source>
        <translation>Karte oder Lastschrift</translation>
    </message>
</context>
<context>
    <name>NewSeries</name>
    <message>
        <source>Prefix of a new series</source>
        <translation>Präfix eines neuen Nummernkreises</translation>
    </message>
    <message>
        <source>Last used number</source>
        <translation>Zuletzt vergebene Nummer</translation>
    </message>
    <message>
        <source>Create and continue</source>
        <translation>Anlegen und weiter</translation>
    </message>
    <message>
        <source>Next number: {0}</source>
        <translation>Nächste Nummer: {0}</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Notes</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Never printed and never sent</source>
        <translation>Wird nie gedruckt und nie gesendet</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Options and penalties</source>
        <translation>Optionen und Verzugszinsen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>VAT on collection (cash accounting)</source>
        <translation>Istversteuerung</translation>
    </message>
    <message>
        <source>State late-payment penalties on the document</source>
        <translation>Verzugszinsen auf dem Beleg nennen</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find a document, a customer or a command</source>
        <translation>Beleg, Kunden oder Befehl suchen</translation>
    </message>
    <message>
        <source>&gt; commands    # numbers    @ customers</source>
        <translation>&gt; Befehle    # Nummern    @ Kunden</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>New invoice for {0}</source>
        <translation>Neue Rechnung für {0}</translation>
    </message>
</context>
<context>
    <name>PartiesPage</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Steuernummer</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Name, tax number, town…</source>
        <translation>Name, Steuernummer, Ort…</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Privatperson</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
</context>
<context>
    <name>PasteStrip</name>
    <message>
        <source>Columns of the pasted rows</source>
        <translation>Spalten der eingefügten Zeilen</translation>
    </message>
    <message>
        <source>Enter inserts the rows, Esc leaves them</source>
        <translation>Enter fügt die Zeilen ein, Esc verwirft sie</translation>
    </message>
    <message>
        <source>Insert rows</source>
        <translation>Zeilen einfügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n pasted row(s)</source>
        <translation>
            <numerusform>%n eingefügte Zeile</numerusform>
            <numerusform>%n eingefügte Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Column {0} is</source>
        <translation>Spalte {0} ist</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>auslassen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Artikelnr.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Einzelpreis</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>USt.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
</context>
<context>
    <name>PaymentDialog</name>
    <message>
        <source>Record payment for %1</source>
        <translation>Zahlung für %1 erfassen</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>Zahlung erfassen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamtbetrag</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>Bisher bezahlt</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Betrag</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Zahlungsart</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>&amp;Verwendungszweck</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>Be&amp;merkungen</translation>
    </message>
    <message>
        <source>%1 percent of the balance</source>
        <translation>%1 Prozent des Saldos</translation>
    </message>
    <message>
        <source>Type the amount that was paid.</source>
        <translation>Bitte den gezahlten Betrag eingeben.</translation>
    </message>
    <message>
        <source>The amount is higher than the balance due.</source>
        <translation>Der Betrag übersteigt den offenen Saldo.</translation>
    </message>
    <message>
        <source>The date is not valid.</source>
        <translation>Das Datum ist ungültig.</translation>
    </message>
</context>
<context>
    <name>PaymentMethods</name>
    <message>
        <source>Bank transfer</source>
        <translation>Überweisung</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Direct debit</source>
        <translation>Lastschrift</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>Scheck</translation>
    </message>
    <message>
        <source>Promissory note</source>
        <translation>Eigenwechsel</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Verrechnung</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
</context>
<context>
    <name>PaymentsTab</name>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>Bisher bezahlt</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Record payment…</source>
        <translation>Zahlung erfassen…</translation>
    </message>
    <message>
        <source>No payment yet.</source>
        <translation>Noch keine Zahlung.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the payment of %1</source>
        <translation>Zahlung von %1 löschen</translation>
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
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF speichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Persons</name>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
</context>
<context>
    <name>Poland</name>
    <message>
        <source>Poland (KSeF)</source>
        <translation>Polen (KSeF)</translation>
    </message>
    <message>
        <source>as it follows</source>
        <translation>wie es sich ergibt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>travel agents</source>
        <translation>Reisebüros</translation>
    </message>
    <message>
        <source>second-hand goods</source>
        <translation>Gebrauchtgegenstände</translation>
    </message>
    <message>
        <source>works of art</source>
        <translation>Kunstgegenstände</translation>
    </message>
    <message>
        <source>antiques and collectors' items</source>
        <translation>Antiquitäten und Sammlungsstücke</translation>
    </message>
    <message>
        <source>own choice (offline24)</source>
        <translation>eigene Wahl (offline24)</translation>
    </message>
    <message>
        <source>KSeF under maintenance</source>
        <translation>KSeF in Wartung</translation>
    </message>
    <message>
        <source>failure of KSeF</source>
        <translation>Störung von KSeF</translation>
    </message>
    <message>
        <source>total failure</source>
        <translation>Totalausfall</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>on the day of the original</source>
        <translation>am Tag des Originals</translation>
    </message>
    <message>
        <source>on the day of the correction</source>
        <translation>am Tag der Korrektur</translation>
    </message>
    <message>
        <source>on another day</source>
        <translation>an einem anderen Tag</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>KSeF number</source>
        <translation>KSeF-Nummer</translation>
    </message>
    <message>
        <source>Add corrected invoice</source>
        <translation>Korrigierte Rechnung hinzufügen</translation>
    </message>
</context>
<context>
    <name>PolandAdvances</name>
    <message>
        <source>Poland: advances</source>
        <translation>Polen: Anzahlungen</translation>
    </message>
    <message>
        <source>KSeF number</source>
        <translation>KSeF-Nummer</translation>
    </message>
    <message>
        <source>or number of the invoice</source>
        <translation>oder Rechnungsnummer</translation>
    </message>
    <message>
        <source>Add advance invoice</source>
        <translation>Anzahlungsrechnung hinzufügen</translation>
    </message>
    <message>
        <source>Goods or service</source>
        <translation>Ware oder Leistung</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>VAT, %</source>
        <translation>USt, %</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>USt.</translation>
    </message>
    <message>
        <source>Add line of the order</source>
        <translation>Bestellposition hinzufügen</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Bezahlt am</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Add payment</source>
        <translation>Zahlung hinzufügen</translation>
    </message>
</context>
<context>
    <name>PolandSale</name>
    <message>
        <source>Poland: third parties, terms, notes</source>
        <translation>Polen: Dritte, Bedingungen, Angaben</translation>
    </message>
    <message>
        <source>Several are parted by semicolons.</source>
        <translation>Mehrere werden durch Semikolon getrennt.</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>recipient, local government unit</source>
        <translation>Empfänger, Einheit einer Gebietskörperschaft</translation>
    </message>
    <message>
        <source>recipient, member of a VAT group</source>
        <translation>Empfänger, Mitglied einer Mehrwertsteuergruppe</translation>
    </message>
    <message>
        <source>payer</source>
        <translation>Zahler</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>Factor</translation>
    </message>
    <message>
        <source>further buyer</source>
        <translation>weiterer Käufer</translation>
    </message>
    <message>
        <source>employee</source>
        <translation>Arbeitnehmer</translation>
    </message>
    <message>
        <source>issuer of the invoice</source>
        <translation>Aussteller der Rechnung</translation>
    </message>
    <message>
        <source>issuer, local government unit</source>
        <translation>Aussteller, Einheit einer Gebietskörperschaft</translation>
    </message>
    <message>
        <source>issuer, member of a VAT group</source>
        <translation>Aussteller, Mitglied einer Mehrwertsteuergruppe</translation>
    </message>
    <message>
        <source>original entity</source>
        <translation>ursprüngliches Unternehmen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>or IDWew</source>
        <translation>oder IDWew</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Add third party</source>
        <translation>Dritten hinzufügen</translation>
    </message>
    <message>
        <source>Add contract</source>
        <translation>Vertrag hinzufügen</translation>
    </message>
    <message>
        <source>Add order</source>
        <translation>Bestellung hinzufügen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Add fact</source>
        <translation>Angabe hinzufügen</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview of the PDF</source>
        <extracomment>After the last key (DECISIONS 11).</extracomment>
        <translation>Vorschau des PDF</translation>
    </message>
    <message>
        <source>The preview cannot be drawn now.</source>
        <translation>Die Vorschau kann gerade nicht gezeichnet werden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Preview of the document</source>
        <translation>Vorschau des Belegs</translation>
    </message>
    <message>
        <source>First page of the document</source>
        <translation>Erste Seite des Belegs</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Close the preview</source>
        <translation>Vorschau schließen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Choose a document to see it here.</source>
        <translation>Wählen Sie einen Beleg, um ihn hier zu sehen.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>no customer yet</source>
        <translation>noch kein Kunde</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>No payment yet.</source>
        <translation>Noch keine Zahlung.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Stops issuing</source>
        <translation>Verhindert das Ausstellen</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>F8 next problem</source>
        <translation>F8 nächstes Problem</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to settle before it can be issued</source>
        <translation>
            <numerusform>%n Punkt vor dem Ausstellen zu klären</numerusform>
            <numerusform>%n Punkte vor dem Ausstellen zu klären</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProductDialog</name>
    <message>
        <source>New product or service</source>
        <translation>Neuer Artikel oder neue Leistung</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Save product</source>
        <translation>Artikel speichern</translation>
    </message>
    <message>
        <source>&amp;Service, not goods</source>
        <translation>&amp;Dienstleistung, keine Ware</translation>
    </message>
    <message>
        <source>Price &amp;includes VAT</source>
        <translation>&amp;Bruttopreis</translation>
    </message>
    <message>
        <source>Sales and purchases</source>
        <translation>Verkauf und Einkauf</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Einkauf</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Ac&amp;tive: offered while typing</source>
        <translation>&amp;Aktiv: wird beim Tippen vorgeschlagen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Item co&amp;de</source>
        <translation>Artikeln&amp;ummer</translation>
    </message>
    <message>
        <source>Cate&amp;gory</source>
        <translation>Kate&amp;gorie</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>&amp;Preis</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Währung</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Einheit</translation>
    </message>
    <message>
        <source>&amp;VAT rate</source>
        <translation>U&amp;St-Satz</translation>
    </message>
    <message>
        <source>Us&amp;ed in</source>
        <translation>&amp;Verwendet in</translation>
    </message>
    <message>
        <source>Commodity code</source>
        <translation>Zolltarifnummer</translation>
    </message>
    <message>
        <source>CPV code</source>
        <translation>CPV-Code</translation>
    </message>
    <message>
        <source>Barcode (GTIN)</source>
        <translation>Barcode (GTIN)</translation>
    </message>
    <message>
        <source>Desc&amp;ription</source>
        <translation>Bes&amp;chreibung</translation>
    </message>
    <message>
        <source>This is no amount.</source>
        <translation>Das ist kein Betrag.</translation>
    </message>
    <message>
        <source>A price cannot be negative.</source>
        <translation>Ein Preis kann nicht negativ sein.</translation>
    </message>
</context>
<context>
    <name>ProductsPage</name>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Item code</source>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>USt.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Products and services</source>
        <translation>Artikel und Leistungen</translation>
    </message>
    <message>
        <source>Name, code…</source>
        <translation>Name, Nummer…</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Neuer Artikel</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>No products yet. What you sell often is typed once and picked here.</source>
        <translation>Noch keine Artikel. Was Sie oft verkaufen, wird einmal erfasst und hier gewählt.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienstleistung</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Ware</translation>
    </message>
</context>
<context>
    <name>RatesRoom</name>
    <message>
        <source>VAT rates</source>
        <translation>USt-Sätze</translation>
    </message>
    <message>
        <source>A document takes the rates that hold on its delivery date.</source>
        <translation>Ein Beleg nimmt die Sätze, die am Lieferdatum gelten.</translation>
    </message>
    <message>
        <source>New VAT rate</source>
        <translation>Neuer USt-Satz</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig von</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>★ default</source>
        <translation>★ Standard</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inaktiv</translation>
    </message>
    <message>
        <source>not in force today</source>
        <translation>heute nicht in Kraft</translation>
    </message>
</context>
<context>
    <name>ReceivedDeeds</name>
    <message>
        <source>Marked as checked</source>
        <translation>Als geprüft markiert</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Beanstandet</translation>
    </message>
    <message>
        <source>Marked as paid</source>
        <translation>Als bezahlt markiert</translation>
    </message>
    <message>
        <source>Marked as unpaid</source>
        <translation>Als unbezahlt markiert</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>ZIP-Dateien (*.zip)</translation>
    </message>
    <message>
        <source>received</source>
        <translation>erhalten</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Save original</source>
        <translation>Original speichern</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
</context>
<context>
    <name>ReceivedDetail</name>
    <message>
        <source>&amp;BT numbers</source>
        <translation>&amp;BT-Nummern</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Mark as checked</source>
        <translation>Als geprüft markieren</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Beanstanden</translation>
    </message>
    <message>
        <source>Mark as paid</source>
        <translation>Als bezahlt markieren</translation>
    </message>
    <message>
        <source>Save original…</source>
        <translation>Original speichern…</translation>
    </message>
    <message>
        <source>Mark as unpaid</source>
        <translation>Als unbezahlt markieren</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Save original</source>
        <translation>Original speichern</translation>
    </message>
</context>
<context>
    <name>ReceivedPage</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Issue date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Erhalten am</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>USt.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Number, supplier, description…</source>
        <translation>Nummer, Lieferant, Beschreibung…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Open e-invoice</source>
        <translation>E-Rechnung öffnen</translation>
    </message>
    <message>
        <source>All of this &amp;supplier</source>
        <translation>Alle dieses &amp;Lieferanten</translation>
    </message>
    <message>
        <source>Mark as &amp;checked</source>
        <translation>Als &amp;geprüft markieren</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Annehmen</translation>
    </message>
    <message>
        <source>&amp;Dispute</source>
        <translation>&amp;Beanstanden</translation>
    </message>
    <message>
        <source>Mark as &amp;paid</source>
        <translation>Als be&amp;zahlt markieren</translation>
    </message>
    <message>
        <source>Mark as &amp;unpaid</source>
        <translation>Als &amp;unbezahlt markieren</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Nichts passt.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Nothing received yet. Drop an e-invoice here, or open it from disk.</source>
        <translation>Noch nichts erhalten. Ziehen Sie eine E-Rechnung hierher, oder öffnen Sie sie vom Datenträger.</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceivedWords</name>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Beanstandet</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Unbezahlt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>With faults</source>
        <translation>Mit Fehlern</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Rules broken: %1</source>
        <translation>Verletzte Regeln: %1</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Bestanden</translation>
    </message>
</context>
<context>
    <name>RecordRoom</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Hier ist noch nichts.</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>What is used in documents is kept and cannot be deleted.</source>
        <translation>Was in Belegen verwendet wird, bleibt erhalten und kann nicht gelöscht werden.</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>{0}, row {1}</source>
        <translation>{0}, Zeile {1}</translation>
    </message>
    <message>
        <source>Remove row {0}</source>
        <translation>Zeile {0} entfernen</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>Nothing matches the search.</source>
        <translation>Nichts passt zur Suche.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Delete what is selected (%1)</source>
        <translation>Auswahl löschen (%1)</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>What is used in documents is kept and cannot be deleted.</source>
        <translation>Was in Belegen verwendet wird, bleibt erhalten und kann nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Gelöscht: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore %1?</source>
        <translation>%1 wiederherstellen?</translation>
    </message>
    <message>
        <source>&amp;Restore and replace</source>
        <translation>&amp;Wiederherstellen und ersetzen</translation>
    </message>
    <message>
        <source>Restore and replace (Ctrl+Enter)</source>
        <translation>Wiederherstellen und ersetzen (Strg+Eingabe)</translation>
    </message>
    <message numerus="yes">
        <source>Backup of %1 · %2 · %n stored file(s)</source>
        <translation>
            <numerusform>Sicherung vom %1 · %2 · %n Datei</numerusform>
            <numerusform>Sicherung vom %1 · %2 · %n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in the backup and what it replaces</source>
        <translation>Was in der Sicherung ist und was sie ersetzt</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>In der Sicherung</translation>
    </message>
    <message>
        <source>On this computer now</source>
        <translation>Jetzt auf diesem Rechner</translation>
    </message>
    <message>
        <source>The present books cannot be read.</source>
        <translation>Die jetzigen Daten können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Everything on this computer is replaced by what is in the backup. The present books are not deleted: they move to the folder %1, and open documents are saved there first.</source>
        <translation>Alles auf diesem Rechner wird durch den Inhalt der Sicherung ersetzt. Die jetzigen Daten werden nicht gelöscht: Sie kommen in den Ordner %1, und offene Belege werden vorher dort gespeichert.</translation>
    </message>
    <message>
        <source>Checking and restoring</source>
        <translation>Wird geprüft und wiederhergestellt</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n Beleg</numerusform>
            <numerusform>%n Belege</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n Entwurf</numerusform>
            <numerusform>%n Entwürfe</numerusform>
        </translation>
    </message>
    <message>
        <source>latest: %1 of %2</source>
        <translation>zuletzt: %1 vom %2</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>as it follows</source>
        <translation>wie es sich ergibt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>SeriesDialog</name>
    <message>
        <source>New number series</source>
        <translation>Neuer Nummernkreis</translation>
    </message>
    <message>
        <source>Series %1</source>
        <translation>Nummernkreis %1</translation>
    </message>
    <message>
        <source>Save series</source>
        <translation>Nummernkreis speichern</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>jedes Jahr</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>jeden Monat</translation>
    </message>
    <message>
        <source>&amp;Default for its documents</source>
        <translation>&amp;Standard für seine Belege</translation>
    </message>
    <message>
        <source>&amp;Active: can be chosen</source>
        <translation>&amp;Aktiv: kann gewählt werden</translation>
    </message>
    <message>
        <source>&amp;Kind of document</source>
        <translation>&amp;Belegart</translation>
    </message>
    <message>
        <source>&amp;Prefix</source>
        <translation>&amp;Präfix</translation>
    </message>
    <message>
        <source>Pa&amp;ttern</source>
        <translation>&amp;Muster</translation>
    </message>
    <message>
        <source>Count again from &amp;1</source>
        <translation>Neu zählen ab &amp;1</translation>
    </message>
    <message>
        <source>It can only be raised.</source>
        <translation>Sie kann nur erhöht werden.</translation>
    </message>
    <message>
        <source>&amp;Last number given</source>
        <translation>&amp;Letzte vergebene Nummer</translation>
    </message>
    <message>
        <source>Numbers were given in this series: its prefix and pattern stand.</source>
        <translation>In diesem Kreis wurden Nummern vergeben: Präfix und Muster stehen fest.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Nächste: %1</translation>
    </message>
    <message>
        <source>Type a number from %1 on.</source>
        <translation>Bitte eine Nummer ab %1 eingeben.</translation>
    </message>
</context>
<context>
    <name>SeriesRoom</name>
    <message>
        <source>Number series</source>
        <translation>Nummernkreise</translation>
    </message>
    <message>
        <source>Numbers are given at issue, without gaps, and never twice.</source>
        <translation>Nummern werden beim Ausstellen vergeben, lückenlos und nie zweimal.</translation>
    </message>
    <message>
        <source>New series</source>
        <translation>Neuer Nummernkreis</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Präfix</translation>
    </message>
    <message>
        <source>Last number</source>
        <translation>Letzte Nummer</translation>
    </message>
    <message>
        <source>Next numbers</source>
        <translation>Nächste Nummern</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Rechnungskorrektur</translation>
    </message>
    <message>
        <source>Proforma invoice</source>
        <translation>Proforma-Rechnung</translation>
    </message>
    <message>
        <source>Delivery note</source>
        <translation>Lieferschein</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Kassenbon</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Gutschein</translation>
    </message>
    <message>
        <source>★ default</source>
        <translation>★ Standard</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inaktiv</translation>
    </message>
    <message>
        <source>series %1</source>
        <translation>Nummernkreis %1</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Light, dark, or as the system is</source>
        <translation>Hell, dunkel oder wie das System</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>Size of text and controls in percent</source>
        <translation>Größe von Text und Bedienelementen in Prozent</translation>
    </message>
    <message>
        <source>Company that was open last</source>
        <translation>Zuletzt geöffnete Firma</translation>
    </message>
    <message>
        <source>Place and size of the window</source>
        <translation>Ort und Größe des Fensters</translation>
    </message>
    <message>
        <source>PDF beside the form</source>
        <translation>PDF neben dem Formular</translation>
    </message>
    <message>
        <source>Preview beside the list</source>
        <translation>Vorschau neben der Liste</translation>
    </message>
    <message>
        <source>Compact rows in lists</source>
        <translation>Kompakte Zeilen in Listen</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Nummernkreise</translation>
    </message>
    <message>
        <source>VAT rates</source>
        <translation>USt-Sätze</translation>
    </message>
    <message>
        <source>Bank accounts</source>
        <translation>Bankkonten</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation>Teile der Einstellungen</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>In der Liste suchen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Switch company</source>
        <translation>Firma wechseln</translation>
    </message>
    <message>
        <source>Open an e-invoice…</source>
        <translation>E-Rechnung öffnen…</translation>
    </message>
    <message>
        <source>New in the current list</source>
        <translation>Neu in der aktuellen Liste</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>Tab schließen</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Nächster Tab</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Vorheriger Tab</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Print or save the PDF</source>
        <translation>PDF drucken oder speichern</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Go to invoices</source>
        <translation>Zu den Rechnungen</translation>
    </message>
    <message>
        <source>Go to received</source>
        <translation>Zu den erhaltenen</translation>
    </message>
    <message>
        <source>Go to suppliers</source>
        <translation>Zu den Lieferanten</translation>
    </message>
    <message>
        <source>Go to products</source>
        <translation>Zu den Artikeln</translation>
    </message>
    <message>
        <source>Go to settings</source>
        <translation>Zu den Einstellungen</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Lieferanten</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>New invoice</source>
        <translation>Neue Rechnung</translation>
    </message>
    <message>
        <source>Go to customers</source>
        <translation>Zu den Kunden</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Neuer Artikel</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show the PDF</source>
        <translation>PDF zeigen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Views and columns</source>
        <translation>Ansichten und Spalten</translation>
    </message>
    <message>
        <source>Show or hide the preview beside the list</source>
        <translation>Vorschau neben der Liste zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>Jetzt speichern</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Ausstellen</translation>
    </message>
    <message>
        <source>Record a payment</source>
        <translation>Zahlung erfassen</translation>
    </message>
    <message>
        <source>Previous document</source>
        <translation>Vorheriger Beleg</translation>
    </message>
    <message>
        <source>Next document</source>
        <translation>Nächster Beleg</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Nächstes Problem</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>Vorheriges Problem</translation>
    </message>
    <message>
        <source>Show or hide the PDF</source>
        <translation>PDF zeigen oder verbergen</translation>
    </message>
    <message>
        <source>New line below</source>
        <translation>Neue Position darunter</translation>
    </message>
    <message>
        <source>Duplicate the line</source>
        <translation>Position duplizieren</translation>
    </message>
    <message>
        <source>Delete the line</source>
        <translation>Position entfernen</translation>
    </message>
    <message>
        <source>Copy from the cell above</source>
        <translation>Aus der Zelle darüber kopieren</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Nach unten ausfüllen</translation>
    </message>
    <message>
        <source>Move the line up</source>
        <translation>Position nach oben</translation>
    </message>
    <message>
        <source>Move the line down</source>
        <translation>Position nach unten</translation>
    </message>
    <message>
        <source>Details of the line</source>
        <translation>Details der Position</translation>
    </message>
    <message>
        <source>What the VAT category needs</source>
        <translation>Was die Steuerkategorie braucht</translation>
    </message>
    <message>
        <source>Add the line to products</source>
        <translation>Position zu den Artikeln</translation>
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
        <translation>1 XML speichern…</translation>
    </message>
    <message>
        <source>2 Note upload index…</source>
        <translation>2 Index notieren…</translation>
    </message>
    <message>
        <source>3 Import answer…</source>
        <translation>3 Antwort importieren…</translation>
    </message>
    <message>
        <source>Correct it…</source>
        <translation>Berichtigen…</translation>
    </message>
    <message>
        <source>e-Factura, uploaded by hand</source>
        <translation>e-Factura, von Hand hochgeladen</translation>
    </message>
    <message>
        <source>The portal accepted it. Upload index %1.</source>
        <translation>Das Portal hat sie angenommen. Upload-Index %1.</translation>
    </message>
    <message>
        <source>The portal refused it: %2</source>
        <translation>Das Portal hat sie abgelehnt: %2</translation>
    </message>
    <message>
        <source>Uploaded under index %1. Download the portal's answer and import it.</source>
        <translation>Hochgeladen unter Index %1. Bitte die Antwort des Portals herunterladen und importieren.</translation>
    </message>
    <message>
        <source>Save the XML, upload it in the portal, and note the index it gives.</source>
        <translation>XML speichern, im Portal hochladen und den Index notieren.</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>überfällig seit %1</translation>
    </message>
    <message>
        <source>last day: today</source>
        <translation>letzter Tag: heute</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left, until %1</source>
        <translation>
            <numerusform>noch %n Tag, bis %1</numerusform>
            <numerusform>noch %n Tage, bis %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpvDeeds</name>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>ZIP-Dateien (*.zip)</translation>
    </message>
    <message>
        <source>Import the portal's answer</source>
        <translation>Antwort des Portals importieren</translation>
    </message>
    <message>
        <source>Answer filed with %1</source>
        <translation>Antwort abgelegt bei %1</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Everything is saved on this computer</source>
        <translation>Alles ist auf diesem Computer gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) to hand in</source>
        <translation>
            <numerusform>%n Beleg einzureichen</numerusform>
            <numerusform>%n Belege einzureichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StornoDialog</name>
    <message>
        <source>Reverse %1</source>
        <translation>%1 stornieren</translation>
    </message>
    <message>
        <source>Create draft</source>
        <translation>Entwurf anlegen</translation>
    </message>
    <message>
        <source>A draft with opposite signs is made. The original stays as it is; nothing takes effect before the draft is issued.</source>
        <translation>Ein Entwurf mit umgekehrtem Vorzeichen entsteht. Das Original bleibt, wie es ist; nichts wirkt, bevor der Entwurf ausgestellt ist.</translation>
    </message>
    <message>
        <source>&amp;Whole document</source>
        <translation>&amp;Ganzer Beleg</translation>
    </message>
    <message>
        <source>&amp;All that is left</source>
        <translation>&amp;Alles, was übrig ist</translation>
    </message>
    <message>
        <source>&amp;Chosen lines and quantities</source>
        <translation>&amp;Einzelne Positionen und Mengen</translation>
    </message>
    <message>
        <source>As a &amp;reversal invoice (negative invoice)</source>
        <translation>Als &amp;Stornorechnung (mit Minus)</translation>
    </message>
    <message>
        <source>As a credit &amp;note (type 381)</source>
        <translation>Als &amp;Rechnungskorrektur (Typ 381)</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form der Korrektur</translation>
    </message>
    <message>
        <source>Lines of the original</source>
        <translation>Positionen des Originals</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Still creditable</source>
        <translation>Noch stornierbar</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>“%1” is no quantity.</source>
        <translation>„%1“ ist keine Menge.</translation>
    </message>
    <message>
        <source>Only %1 can still be taken back.</source>
        <translation>Nur noch %1 kann zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Take back at least one line.</source>
        <translation>Bitte mindestens eine Position zurücknehmen.</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>Lines</source>
        <extracomment>Parts shown in tables of their own. More lines than anybody reads on a page; all of them are among the terms.</extracomment>
        <translation>Positionen</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) are among all terms.</source>
        <translation>
            <numerusform>%n weitere Position steht unter allen Angaben.</numerusform>
            <numerusform>%n weitere Positionen stehen unter allen Angaben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupplierDialog</name>
    <message>
        <source>New supplier</source>
        <translation>Neuer Lieferant</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Save supplier</source>
        <translation>Lieferant speichern</translation>
    </message>
    <message>
        <source>&amp;Tax number</source>
        <translation>&amp;Steuernummer</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Registration no.</source>
        <translation>&amp;Handelsregisternr.</translation>
    </message>
    <message>
        <source>&amp;VAT registered</source>
        <translation>&amp;Umsatzsteuerpflichtig</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Bundesland</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>PLZ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Payment term, days</source>
        <translation>Zahlungsziel, Tage</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Anschrift</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>as invoiced</source>
        <translation>wie berechnet</translation>
    </message>
    <message>
        <source>Notes, for you only</source>
        <translation>Notizen, nur für Sie</translation>
    </message>
    <message>
        <source>Type a number of days.</source>
        <translation>Bitte eine Anzahl Tage eingeben.</translation>
    </message>
    <message>
        <source>This is no valid IBAN.</source>
        <translation>Das ist keine gültige IBAN.</translation>
    </message>
</context>
<context>
    <name>SuppliersPage</name>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Last document</source>
        <translation>Letztes Dokument</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Lieferanten</translation>
    </message>
    <message>
        <source>New supplier</source>
        <translation>Neuer Lieferant</translation>
    </message>
    <message>
        <source>No suppliers yet. They come by themselves with the invoices you receive.</source>
        <translation>Noch keine Lieferanten. Sie kommen von selbst mit den Rechnungen, die Sie erhalten.</translation>
    </message>
</context>
<context>
    <name>TermsView</name>
    <message>
        <source>All terms of the invoice</source>
        <extracomment>Groups beyond these start folded.</extracomment>
        <translation>Alle Angaben der Rechnung</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulliert</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Korrigiert</translation>
    </message>
    <message>
        <source>Payment recorded</source>
        <translation>Zahlung erfasst</translation>
    </message>
    <message>
        <source>Payment deleted</source>
        <translation>Zahlung gelöscht</translation>
    </message>
    <message>
        <source>Uploaded to the portal</source>
        <translation>Im Portal hochgeladen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>This event cannot be read</source>
        <translation>Dieses Ereignis ist nicht lesbar</translation>
    </message>
    <message>
        <source>upload index %1</source>
        <translation>Upload-Index %1</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulliert</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Issuing…</source>
        <translation>Wird ausgestellt…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Auf diesem Computer gespeichert</translation>
    </message>
</context>
<context>
    <name>TotalsBar</name>
    <message>
        <source>Totals</source>
        <translation>Summen</translation>
    </message>
    <message numerus="yes">
        <source>Selected: %n document(s)</source>
        <translation>
            <numerusform>Ausgewählt: %n Beleg</numerusform>
            <numerusform>Ausgewählt: %n Belege</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n Beleg</numerusform>
            <numerusform>%n Belege</numerusform>
        </translation>
    </message>
    <message>
        <source>To pay %1</source>
        <translation>Zu zahlen %1</translation>
    </message>
    <message>
        <source>Net %1</source>
        <translation>Netto %1</translation>
    </message>
    <message>
        <source>VAT %1</source>
        <translation>USt. %1</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>Gesamt %1</translation>
    </message>
    <message>
        <source>To collect %1</source>
        <translation>Offen %1</translation>
    </message>
</context>
<context>
    <name>TotalsBox</name>
    <message>
        <source>Totals</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>Seller not registered for VAT</source>
        <translation>Rechnungssteller nicht umsatzsteuerpflichtig</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>USt.</translation>
    </message>
    <message>
        <source>Taxable amount</source>
        <translation>Bemessungsgrundlage</translation>
    </message>
    <message>
        <source>VAT amount</source>
        <translation>USt-Betrag</translation>
    </message>
    <message numerus="yes">
        <source>Line(s): {0}</source>
        <translation>
            <numerusform>Position: {0}</numerusform>
            <numerusform>Positionen: {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Discounts in the lines</source>
        <translation>Rabatte in den Positionen</translation>
    </message>
    <message>
        <source>Document discount</source>
        <translation>Belegrabatt</translation>
    </message>
    <message>
        <source>Surcharge</source>
        <translation>Zuschlag</translation>
    </message>
    <message>
        <source>Total excl. VAT</source>
        <translation>Nettobetrag</translation>
    </message>
    <message>
        <source>Total VAT</source>
        <translation>Umsatzsteuer</translation>
    </message>
    <message>
        <source>Total incl. VAT</source>
        <translation>Bruttobetrag</translation>
    </message>
    <message>
        <source>Already paid</source>
        <translation>Bereits bezahlt</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation>Fälliger Betrag</translation>
    </message>
</context>
<context>
    <name>UploadIndexDialog</name>
    <message>
        <source>Upload index of %1</source>
        <translation>Upload-Index von %1</translation>
    </message>
    <message>
        <source>Save index</source>
        <translation>Index speichern</translation>
    </message>
    <message>
        <source>After the upload the portal shows an index of digits only. It links the answer to this document; from then on the document counts as submitted.</source>
        <translation>Nach dem Hochladen zeigt das Portal einen Index nur aus Ziffern. Er verbindet die Antwort mit diesem Beleg; von da an gilt der Beleg als übermittelt.</translation>
    </message>
    <message>
        <source>Upload &amp;index</source>
        <translation>Upload-&amp;Index</translation>
    </message>
    <message>
        <source>The index has digits only.</source>
        <translation>Der Index besteht nur aus Ziffern.</translation>
    </message>
</context>
<context>
    <name>VatHint</name>
    <message>
        <source>Goods ({0})</source>
        <translation>Waren ({0})</translation>
    </message>
    <message>
        <source>Services ({0})</source>
        <translation>Leistungen ({0})</translation>
    </message>
    <message>
        <source>Apply {0}</source>
        <translation>{0} anwenden</translation>
    </message>
    <message>
        <source>The customer has a VAT number in {0}: goods are an intra-Community supply (K), for services the customer owes the VAT (AE).</source>
        <translation>Der Kunde hat eine USt-IdNr. in {0}: Waren sind eine innergemeinschaftliche Lieferung (K), bei Leistungen schuldet der Kunde die Steuer (AE).</translation>
    </message>
    <message>
        <source>{0}: in the Union for goods (K), outside it for services (O).</source>
        <translation>{0}: für Waren in der Union (K), für Leistungen außerhalb (O).</translation>
    </message>
    <message>
        <source>The customer is in {0}, outside the Union: goods are an export (G), services fall outside the VAT of this country (O).</source>
        <translation>Der Kunde sitzt in {0}, außerhalb der Union: Waren sind eine Ausfuhr (G), Leistungen sind hier nicht steuerbar (O).</translation>
    </message>
    <message>
        <source>VAT rule for a customer abroad</source>
        <translation>USt-Regel für einen Kunden im Ausland</translation>
    </message>
</context>
<context>
    <name>VatPanel</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>Geliefert am</translation>
    </message>
    <message>
        <source>Delivered to</source>
        <translation>Geliefert nach</translation>
    </message>
    <message>
        <source>Reason code (VATEX)</source>
        <translation>Grundcode (VATEX)</translation>
    </message>
    <message>
        <source>Reason on the invoice</source>
        <translation>Grund auf der Rechnung</translation>
    </message>
    <message>
        <source>Fill in the customer's VAT number…</source>
        <translation>USt-IdNr. des Kunden eintragen…</translation>
    </message>
    <message>
        <source>Fill in my company's VAT number…</source>
        <translation>USt-IdNr. meiner Firma eintragen…</translation>
    </message>
    <message numerus="yes">
        <source>line(s) {0}</source>
        <translation>
            <numerusform>Position {0}</numerusform>
            <numerusform>Positionen {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>travel agents</source>
        <translation>Reisebüros</translation>
    </message>
    <message>
        <source>second-hand goods</source>
        <translation>Gebrauchtgegenstände</translation>
    </message>
    <message>
        <source>works of art</source>
        <translation>Kunstgegenstände</translation>
    </message>
    <message>
        <source>collectors' items and antiques</source>
        <translation>Sammlungsstücke und Antiquitäten</translation>
    </message>
    <message>
        <source>art. {0}</source>
        <translation>Art. {0}</translation>
    </message>
    <message>
        <source>Goods sent to a business in another EU country: the buyer pays the VAT there. Both VAT numbers, the day and the country of delivery prove it (BR-IC-02, 11, 12).</source>
        <translation>Waren an ein Unternehmen in einem anderen EU-Land: Der Käufer versteuert sie dort. Beide USt-IdNrn., Tag und Land der Lieferung belegen es (BR-IC-02, 11, 12).</translation>
    </message>
    <message>
        <source>The buyer owes the VAT instead of you. The invoice names both tax numbers and says “reverse charge” (BR-AE-02, 10).</source>
        <translation>Der Käufer schuldet die Steuer an Ihrer Stelle. Die Rechnung nennt beide Steuernummern und sagt „Steuerschuldnerschaft des Leistungsempfängers“ (BR-AE-02, 10).</translation>
    </message>
    <message>
        <source>Goods that leave the EU: exempt, while you keep the right to deduct. Your VAT number is needed, and the customs declaration as proof (BR-G-02, 10).</source>
        <translation>Waren, die die EU verlassen: steuerfrei, der Vorsteuerabzug bleibt. Nötig sind Ihre USt-IdNr. und die Zollanmeldung als Nachweis (BR-G-02, 10).</translation>
    </message>
    <message>
        <source>Exempt by law: the invoice names the article, by its code or in words (BR-E-10).</source>
        <translation>Gesetzlich befreit: Die Rechnung nennt den Artikel, als Code oder in Worten (BR-E-10).</translation>
    </message>
    <message>
        <source>No VAT of this country at all: the invoice names no VAT numbers and has no other category beside it (BR-O-02, 11).</source>
        <translation>Hier gar nicht steuerbar: Die Rechnung nennt keine USt-IdNrn. und hat keine andere Kategorie daneben (BR-O-02, 11).</translation>
    </message>
    <message>
        <source>Take {0}</source>
        <translation>{0} übernehmen</translation>
    </message>
    <message>
        <source>day and country of delivery</source>
        <translation>Tag und Land der Lieferung</translation>
    </message>
</context>
<context>
    <name>VatRateDialog</name>
    <message>
        <source>New VAT rate</source>
        <translation>Neuer USt-Satz</translation>
    </message>
    <message>
        <source>VAT rate %1 %</source>
        <translation>USt-Satz %1 %</translation>
    </message>
    <message>
        <source>Save rate</source>
        <translation>Satz speichern</translation>
    </message>
    <message>
        <source>&amp;Default for new lines</source>
        <translation>&amp;Standard für neue Positionen</translation>
    </message>
    <message>
        <source>&amp;Active: can be chosen</source>
        <translation>&amp;Aktiv: kann gewählt werden</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>Sat&amp;z</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Bezeichnung</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>Kate&amp;gorie</translation>
    </message>
    <message>
        <source>Valid &amp;from</source>
        <translation>Gültig &amp;von</translation>
    </message>
    <message>
        <source>Valid &amp;to</source>
        <translation>Gültig b&amp;is</translation>
    </message>
    <message>
        <source>Type a rate such as 21.</source>
        <translation>Bitte einen Satz wie 21 eingeben.</translation>
    </message>
    <message>
        <source>This category is without VAT.</source>
        <translation>Diese Kategorie ist ohne USt.</translation>
    </message>
    <message>
        <source>A rate of 0 % needs a category without VAT.</source>
        <translation>Ein Satz von 0 % braucht eine Kategorie ohne USt.</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
</context>
<context>
    <name>ViewNameDialog</name>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Filters, search, sorting and columns as they are now, under a name.</source>
        <translation>Filter, Suche, Sortierung und Spalten, wie sie jetzt sind, unter einem Namen.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Open the list with this view</source>
        <translation>&amp;Liste mit dieser Ansicht öffnen</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Bitte einen Namen eingeben.</translation>
    </message>
    <message>
        <source>There is a view with this name.</source>
        <translation>Es gibt schon eine Ansicht mit diesem Namen.</translation>
    </message>
</context>
<context>
    <name>XmlTab</name>
    <message>
        <source>XML as it was issued</source>
        <extracomment>Pattern and colour token; what comes later paints over what came before.</extracomment>
        <translation>XML, wie ausgestellt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save XML…</source>
        <translation>XML speichern…</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Kind, row {0}</source>
        <translation>Art, Zeile {0}</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Surcharge</source>
        <translation>Zuschlag</translation>
    </message>
    <message>
        <source>Reason, row {0}</source>
        <translation>Grund, Zeile {0}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Percent, row {0}</source>
        <translation>Prozent, Zeile {0}</translation>
    </message>
    <message>
        <source>Amount, row {0}</source>
        <translation>Betrag, Zeile {0}</translation>
    </message>
    <message>
        <source>VAT, row {0}</source>
        <translation>USt., Zeile {0}</translation>
    </message>
    <message>
        <source>Remove row {0}</source>
        <translation>Zeile {0} entfernen</translation>
    </message>
</context>
</TS>
