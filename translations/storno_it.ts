<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>AccountDialog</name>
    <message>
        <source>New account</source>
        <translation>Nuovo conto</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Modifica conto</translation>
    </message>
    <message>
        <source>Save account</source>
        <translation>Salva conto</translation>
    </message>
    <message>
        <source>Kind of account</source>
        <translation>Tipo di conto</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Conto bancario</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Cassa</translation>
    </message>
    <message>
        <source>&amp;Default account of its currency</source>
        <translation>&amp;Predefinito per la sua valuta</translation>
    </message>
    <message>
        <source>&amp;Show on documents</source>
        <translation>Mo&amp;stra sui documenti</translation>
    </message>
    <message>
        <source>&amp;IBAN</source>
        <translation>&amp;IBAN</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;BIC</source>
        <translation>&amp;BIC</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>&amp;Valuta</translation>
    </message>
    <message>
        <source>&amp;Opening balance</source>
        <translation>Saldo ini&amp;ziale</translation>
    </message>
    <message>
        <source>B&amp;alance on</source>
        <translation>Saldo a&amp;l</translation>
    </message>
    <message>
        <source>Give the till a name.</source>
        <translation>Date un nome alla cassa.</translation>
    </message>
</context>
<context>
    <name>AccountsRoom</name>
    <message>
        <source>Bank accounts and tills</source>
        <translation>Conti bancari e casse</translation>
    </message>
    <message>
        <source>A document names the accounts of its own currency.</source>
        <translation>Un documento indica i conti nella sua valuta.</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nuovo conto</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conto</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banca</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Contrassegno</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Cassa</translation>
    </message>
    <message>
        <source>★ default</source>
        <translation>★ predefinito</translation>
    </message>
    <message>
        <source>not on documents</source>
        <translation>non sui documenti</translation>
    </message>
</context>
<context>
    <name>AllowanceRows</name>
    <message>
        <source>Add discount</source>
        <translation>Aggiungi sconto</translation>
    </message>
    <message>
        <source>Add surcharge</source>
        <translation>Aggiungi maggiorazione</translation>
    </message>
    <message>
        <source>Surcharge</source>
        <translation>Maggiorazione</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Sconto</translation>
    </message>
</context>
<context>
    <name>AttachedFiles</name>
    <message>
        <source>Saved as %1</source>
        <translation>Salvato come %1</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>Salva allegato</translation>
    </message>
</context>
<context>
    <name>AttachmentList</name>
    <message>
        <source>Attachments</source>
        <translation>Allegati</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Goes along</source>
        <translation>Viene inviato</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>Enter opens · Space switches · F2 describes · Del removes</source>
        <translation>Invio apre · Spazio cambia · F2 descrive · Canc toglie</translation>
    </message>
    <message>
        <source>in the e-invoice</source>
        <translation>nella fattura elettronica</translation>
    </message>
    <message>
        <source>kept here only</source>
        <translation>conservato solo qui</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>Attachments</source>
        <translation>Allegati</translation>
    </message>
    <message>
        <source>Drop files here, or add them by the button.</source>
        <translation>Trascinare qui i file o aggiungerli con il pulsante.</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>Aggiungi file…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Salva una copia…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Togli</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Aggiungi un file</translation>
    </message>
</context>
<context>
    <name>AttachmentsView</name>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Apri %1</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salva…</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Salva %1</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>Salva allegato</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Clear selection</source>
        <translation>Annulla selezione</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selezionato</numerusform>
            <numerusform>%n selezionati</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CancelDialog</name>
    <message>
        <source>Cancel %1</source>
        <translation>Annulla %1</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n document(s)</source>
        <translation>
            <numerusform>Annulla %n documento</numerusform>
            <numerusform>Annulla %n documenti</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel document</source>
        <translation>Annulla documento</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Mantieni</translation>
    </message>
    <message>
        <source>A cancelled document keeps its number and stays in the books. It can be restored as it was.</source>
        <translation>Un documento annullato conserva il numero e resta nei registri. Può essere ripristinato com'era.</translation>
    </message>
    <message>
        <source>Left out, because they cannot be cancelled: %1</source>
        <translation>Esclusi, perché non annullabili: %1</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Say why the document is cancelled.</source>
        <translation>Indicate perché il documento viene annullato.</translation>
    </message>
</context>
<context>
    <name>CheckTab</name>
    <message>
        <source>This is no e-invoice that can be read</source>
        <translation>Non è una fattura elettronica leggibile</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) of %1 are broken</source>
        <translation>
            <numerusform>%n regola di %1 non è rispettata</numerusform>
            <numerusform>%n regole di %1 non sono rispettate</numerusform>
        </translation>
    </message>
    <message>
        <source>All rules of %1 pass</source>
        <translation>Tutte le regole di %1 sono rispettate</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Errore</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avviso</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Dettagli</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>Reset filters</source>
        <translation>Azzera filtri</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Found</source>
        <translation>Risultati</translation>
    </message>
</context>
<context>
    <name>ClientDialog</name>
    <message>
        <source>Edit %1</source>
        <translation>Modifica %1</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nuovo cliente</translation>
    </message>
    <message>
        <source>Save customer</source>
        <translation>Salva cliente</translation>
    </message>
    <message>
        <source>Kind of customer</source>
        <translation>Tipo di cliente</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Azienda</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona fisica</translation>
    </message>
    <message>
        <source>&amp;Tax number</source>
        <translation>Partita &amp;IVA</translation>
    </message>
    <message>
        <source>&amp;Personal ID number</source>
        <translation>N. &amp;personale</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Registration no.</source>
        <translation>N. &amp;registro imprese</translation>
    </message>
    <message>
        <source>&amp;VAT registered</source>
        <translation>So&amp;ggetto IVA</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>Paes&amp;e</translation>
    </message>
    <message>
        <source>C&amp;ounty</source>
        <translation>Pr&amp;ovincia</translation>
    </message>
    <message>
        <source>To&amp;wn</source>
        <translation>&amp;Città</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>In&amp;dirizzo</translation>
    </message>
    <message>
        <source>Posta&amp;l code</source>
        <translation>C&amp;AP</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>E-&amp;mail</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>&amp;Telefono</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Persona di contatto</translation>
    </message>
    <message>
        <source>as the company</source>
        <translation>come l'azienda</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Condizioni</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>&amp;Valuta</translation>
    </message>
    <message>
        <source>Document lan&amp;guage</source>
        <translation>&amp;Lingua del documento</translation>
    </message>
    <message>
        <source>Pa&amp;yment term, days</source>
        <translation>&amp;Scadenza, giorni</translation>
    </message>
    <message>
        <source>Customer code</source>
        <translation>Codice cliente</translation>
    </message>
    <message>
        <source>ID card</source>
        <translation>Documento d'identità</translation>
    </message>
    <message>
        <source>Notes, for you only</source>
        <translation>Note, solo per voi</translation>
    </message>
    <message>
        <source>E-invoice</source>
        <translation>Fattura elettronica</translation>
    </message>
    <message>
        <source>Address scheme</source>
        <translation>Schema dell'indirizzo</translation>
    </message>
    <message>
        <source>Electronic address</source>
        <translation>Indirizzo elettronico</translation>
    </message>
    <message>
        <source>Leitweg-ID</source>
        <translation>Leitweg-ID</translation>
    </message>
    <message>
        <source>SdI recipient code</source>
        <translation>Codice destinatario SdI</translation>
    </message>
    <message>
        <source>Certified email (PEC)</source>
        <translation>Indirizzo PEC</translation>
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
        <translation>Codice servizio</translation>
    </message>
    <message>
        <source>A name is needed to save.</source>
        <translation>Per salvare serve un nome.</translation>
    </message>
    <message>
        <source>To complete before an e-invoice can be issued: %1</source>
        <translation>Da completare prima di emettere una fattura elettronica: %1</translation>
    </message>
    <message>
        <source>Everything an e-invoice needs is here.</source>
        <translation>C'è tutto ciò che serve a una fattura elettronica.</translation>
    </message>
    <message>
        <source>tax number</source>
        <translation>partita IVA</translation>
    </message>
    <message>
        <source>county</source>
        <translation>provincia</translation>
    </message>
    <message>
        <source>town</source>
        <translation>città</translation>
    </message>
    <message>
        <source>address</source>
        <translation>indirizzo</translation>
    </message>
    <message>
        <source>Type a number of days.</source>
        <translation>Digitate un numero di giorni.</translation>
    </message>
</context>
<context>
    <name>ClientForm</name>
    <message>
        <source>New customer</source>
        <translation>Nuovo cliente</translation>
    </message>
    <message>
        <source>Kind of customer</source>
        <translation>Tipo di cliente</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Azienda</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona fisica</translation>
    </message>
    <message>
        <source>VAT registered</source>
        <translation>Soggetto IVA</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Partita IVA</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Provincia</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Città</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>CAP</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Save customer</source>
        <translation>Salva cliente</translation>
    </message>
    <message>
        <source>Use once</source>
        <translation>Usa una volta</translation>
    </message>
    <message>
        <source>Write the customer into this document only</source>
        <translation>Scrivi il cliente solo in questo documento</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation>Modifica cliente</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Salva modifiche</translation>
    </message>
</context>
<context>
    <name>ClientPicker</name>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Name or tax number · Shift+Enter makes a new customer</source>
        <translation>Nome o partita IVA · Maiusc+Invio crea un cliente</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clienti</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambia</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <translation>Scegli un altro</translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation>Modifica cliente</translation>
    </message>
    <message>
        <source>Clear customer</source>
        <translation>Rimuovi cliente</translation>
    </message>
    <message>
        <source>this document only</source>
        <translation>solo in questo documento</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n fattura</numerusform>
            <numerusform>%n fatture</numerusform>
        </translation>
    </message>
    <message>
        <source>New customer “{0}”</source>
        <translation>Nuovo cliente «{0}»</translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>To complete</source>
        <translation>Da completare</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Fatture</translation>
    </message>
    <message>
        <source>Last invoice</source>
        <translation>Ultima fattura</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clienti</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nuovo cliente</translation>
    </message>
    <message>
        <source>New &amp;invoice for this customer</source>
        <translation>Nuova &amp;fattura per questo cliente</translation>
    </message>
    <message>
        <source>No customers yet. Everybody you invoice will be here.</source>
        <translation>Ancora nessun cliente. Qui saranno tutti quelli a cui fatturate.</translation>
    </message>
</context>
<context>
    <name>CompanyButton</name>
    <message>
        <source>Company: {0}</source>
        <extracomment>Windows narrower than this show the icons of the places without their words.</extracomment>
        <translation>Azienda: {0}</translation>
    </message>
</context>
<context>
    <name>CompanyRoom</name>
    <message>
        <source>Company</source>
        <translation>Azienda</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Salva (Ctrl+S)</translation>
    </message>
    <message>
        <source>VAT &amp;registered</source>
        <translation>So&amp;ggetto IVA</translation>
    </message>
    <message>
        <source>&amp;Cash accounting (VAT on collection)</source>
        <translation>&amp;IVA per cassa</translation>
    </message>
    <message>
        <source>OSS scheme</source>
        <translation>Regime OSS</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Partita IVA</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Registration no.</source>
        <translation>N. registro imprese</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Forma giuridica</translation>
    </message>
    <message>
        <source>Share capital</source>
        <translation>Capitale sociale</translation>
    </message>
    <message>
        <source>Second VAT number</source>
        <translation>Seconda partita IVA</translation>
    </message>
    <message>
        <source>EORI number</source>
        <translation>Codice EORI</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Provincia</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Città</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>CAP</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sito web</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Rappresentante</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>due on receipt</source>
        <translation>alla ricezione</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>per VAT rate (as EN 16931 computes it)</source>
        <translation>per aliquota IVA (come calcola EN 16931)</translation>
    </message>
    <message>
        <source>per line (as a Storno server does)</source>
        <translation>per riga (come un server Storno)</translation>
    </message>
    <message>
        <source>strictly base times rate</source>
        <translation>strettamente imponibile per aliquota</translation>
    </message>
    <message>
        <source>Defaults of new documents</source>
        <translation>Valori predefiniti dei nuovi documenti</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Document language</source>
        <translation>Lingua del documento</translation>
    </message>
    <message>
        <source>Payment term, days</source>
        <translation>Scadenza, giorni</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>U.M.</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Modalità di pagamento</translation>
    </message>
    <message>
        <source>VAT is rounded</source>
        <translation>L'IVA si arrotonda</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Condizioni di pagamento</translation>
    </message>
    <message>
        <source>Look of documents</source>
        <translation>Aspetto dei documenti</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Choose logo…</source>
        <translation>Scegli logo…</translation>
    </message>
    <message>
        <source>Remove logo</source>
        <translation>Rimuovi logo</translation>
    </message>
    <message>
        <source>Choose colour…</source>
        <translation>Scegli colore…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colore</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>Piè di pagina</translation>
    </message>
    <message>
        <source>no logo</source>
        <translation>nessun logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Immagini (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Choose logo</source>
        <translation>Scegli logo</translation>
    </message>
    <message>
        <source>This file is no picture.</source>
        <translation>Questo file non è un'immagine.</translation>
    </message>
    <message>
        <source>Company saved</source>
        <translation>Azienda salvata</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Serve un nome.</translation>
    </message>
    <message>
        <source>Type a number of days.</source>
        <translation>Digitate un numero di giorni.</translation>
    </message>
    <message>
        <source>This is no amount.</source>
        <translation>Questo non è un importo.</translation>
    </message>
    <message>
        <source>Write a colour as #2563eb.</source>
        <translation>Scrivete il colore come #2563eb.</translation>
    </message>
</context>
<context>
    <name>ComputerRoom</name>
    <message>
        <source>This computer</source>
        <translation>Questo computer</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>come il sistema</translation>
    </message>
    <message>
        <source>light</source>
        <translation>chiaro</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>scuro</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>The whole window changes after a restart.</source>
        <translation>Tutta la finestra cambia dopo un riavvio.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Lingua</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Dimensione</translation>
    </message>
    <message>
        <source>Data and backup</source>
        <translation>Dati e backup</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Cartella dei dati</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Apri cartella</translation>
    </message>
    <message>
        <source>A backup is one file with everything: books, e-invoices, attachments, logos.</source>
        <translation>Un backup è un solo file con tutto: registri, fatture elettroniche, allegati, loghi.</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Esegui backup ora…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Ripristina un backup…</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Backups (*.backup)</source>
        <translation>Backup (*.backup)</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Esegui backup</translation>
    </message>
    <message>
        <source>Backup written and checked: %1</source>
        <translation>Backup scritto e verificato: %1</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copie di sicurezza</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Ripristina un backup</translation>
    </message>
    <message>
        <source>Is everything as it was written?</source>
        <translation>È tutto come è stato scritto?</translation>
    </message>
    <message>
        <source>Recomputes the chain of events, every stored e-invoice and the order of the database.</source>
        <translation>Ricalcola la catena degli eventi, ogni fattura elettronica conservata e l'ordine del database.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verifica</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>%n controllo fallito</numerusform>
            <numerusform>%n controlli falliti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n check(s) passed</source>
        <translation>
            <numerusform>%n controllo superato</numerusform>
            <numerusform>Tutti i %n controlli superati</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Documents</source>
        <translation>Documenti</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Esclusi</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>t today · +30 days · 15.3 · eom end of month · ↑↓ days · Alt+↓</source>
        <translation>t oggi · +30 giorni · 15.3 · eom fine mese · ↑↓ giorni · Alt+↓</translation>
    </message>
</context>
<context>
    <name>Deductions</name>
    <message>
        <source>Document discount, surcharge, prepayment</source>
        <translation>Sconto, maggiorazione, acconto sul documento</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>Delivery place and period</source>
        <translation>Luogo di consegna e periodo</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>New invoice</source>
        <extracomment>More files dropped at once are too many tabs.</extracomment>
        <translation>Nuova fattura</translation>
    </message>
    <message>
        <source>E-invoices (*.xml *.pdf *.p7m *.zip);;All files (*)</source>
        <translation>Fatture elettroniche (*.xml *.pdf *.p7m *.zip);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Open an e-invoice</source>
        <translation>Apri una fattura elettronica</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>Nuova azienda</translation>
    </message>
</context>
<context>
    <name>DetailsTab</name>
    <message>
        <source>Seller</source>
        <translation>Venditore</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Nota interna</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Allegati</translation>
    </message>
    <message>
        <source>in the e-invoice</source>
        <translation>nella fattura elettronica</translation>
    </message>
    <message>
        <source>kept here only</source>
        <translation>conservato solo qui</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Apri %1</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salva…</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Salva %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n giorno</numerusform>
            <numerusform>%n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue date</source>
        <translation>Data di emissione</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>Payment term</source>
        <translation>Termine di pagamento</translation>
    </message>
    <message>
        <source>Delivery date</source>
        <translation>Data di consegna</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Modalità di pagamento</translation>
    </message>
    <message>
        <source>Tax regime</source>
        <translation>Regime fiscale</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>N. ordine</translation>
    </message>
    <message>
        <source>Contract number</source>
        <translation>N. contratto</translation>
    </message>
    <message>
        <source>Project reference</source>
        <translation>Riferimento progetto</translation>
    </message>
    <message>
        <source>Buyer reference</source>
        <translation>Riferimento acquirente</translation>
    </message>
    <message>
        <source>Delivery place</source>
        <translation>Luogo di consegna</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Condizioni</translation>
    </message>
    <message>
        <source>Cancelled because</source>
        <translation>Annullato perché</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Righe</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantità</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>U.M.</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Prezzo unitario</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Imponibile</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totale</translation>
    </message>
    <message>
        <source>VAT breakdown</source>
        <translation>Riepilogo IVA</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Aliquota</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Imponibile</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>IVA</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Total discount</source>
        <translation>Totale sconti</translation>
    </message>
    <message>
        <source>Total excl. VAT</source>
        <translation>Totale imponibile</translation>
    </message>
    <message>
        <source>Total VAT</source>
        <translation>Totale IVA</translation>
    </message>
    <message>
        <source>Total incl. VAT</source>
        <translation>Totale IVA inclusa</translation>
    </message>
    <message>
        <source>Prepaid</source>
        <translation>Acconto versato</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Arrotondamento</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>Pagato</translation>
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
        <translation>Dati della fattura elettronica</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indicato</translation>
    </message>
    <message>
        <source>date of the invoice</source>
        <translation>data della fattura</translation>
    </message>
    <message>
        <source>date of the delivery</source>
        <translation>data della consegna</translation>
    </message>
    <message>
        <source>date of the payment</source>
        <translation>data del pagamento</translation>
    </message>
</context>
<context>
    <name>EInvoiceFields</name>
    <message>
        <source>VAT on debits (option pour les débits)</source>
        <translation>IVA sugli addebiti (option pour les débits)</translation>
    </message>
    <message>
        <source>For e-invoices</source>
        <translation>Per le fatture elettroniche</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Persona di contatto</translation>
    </message>
    <message>
        <source>Contact phone</source>
        <translation>Telefono del contatto</translation>
    </message>
    <message>
        <source>Contact email</source>
        <translation>E-mail del contatto</translation>
    </message>
    <message>
        <source>Electronic address</source>
        <translation>Indirizzo elettronico</translation>
    </message>
    <message>
        <source>Address scheme</source>
        <translation>Schema dell'indirizzo</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>Tax regime</source>
        <translation>Regime fiscale</translation>
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
        <translation>Ufficio REA</translation>
    </message>
    <message>
        <source>REA number</source>
        <translation>Numero REA</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Soci</translation>
    </message>
    <message>
        <source>Liquidation</source>
        <translation>Liquidazione</translation>
    </message>
</context>
<context>
    <name>EditorBanner</name>
    <message>
        <source>This draft was changed elsewhere. What you typed is kept here.</source>
        <translation>Questa bozza è stata modificata altrove. Ciò che avete scritto è conservato qui.</translation>
    </message>
    <message>
        <source>Save mine over it</source>
        <translation>Salva la mia sopra</translation>
    </message>
    <message>
        <source>This draft was issued elsewhere, without your last changes.</source>
        <translation>Questa bozza è stata emessa altrove, senza le vostre ultime modifiche.</translation>
    </message>
    <message>
        <source>Keep mine as a new draft</source>
        <translation>Conserva la mia come nuova bozza</translation>
    </message>
    <message>
        <source>This draft was deleted elsewhere. What you typed is kept here.</source>
        <translation>Questa bozza è stata eliminata altrove. Ciò che avete scritto è conservato qui.</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>Salvala di nuovo</translation>
    </message>
</context>
<context>
    <name>EditorSession</name>
    <message>
        <source>change</source>
        <translation>modifica</translation>
    </message>
    <message>
        <source>choose customer</source>
        <translation>scelta del cliente</translation>
    </message>
    <message>
        <source>convert prices</source>
        <translation>conversione prezzi</translation>
    </message>
    <message>
        <source>insert line</source>
        <translation>riga inserita</translation>
    </message>
    <message>
        <source>remove line</source>
        <translation>riga rimossa</translation>
    </message>
    <message>
        <source>duplicate line</source>
        <translation>riga duplicata</translation>
    </message>
    <message>
        <source>move line</source>
        <translation>riga spostata</translation>
    </message>
    <message>
        <source>paste lines</source>
        <translation>righe incollate</translation>
    </message>
    <message>
        <source>prices include VAT</source>
        <translation>prezzi IVA inclusa</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>… and {0} more</source>
        <translation>… e altri {0}</translation>
    </message>
    <message>
        <source>Something went wrong in the program itself.</source>
        <translation>Si è verificato un errore nel programma stesso.</translation>
    </message>
    <message>
        <source>A fault in the program</source>
        <translation>Un errore del programma</translation>
    </message>
    <message>
        <source>Your data is safe. Please report this:</source>
        <translation>I vostri dati sono al sicuro. Segnalate questo:</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
</context>
<context>
    <name>EventsTab</name>
    <message>
        <source>No fiscal event yet: the document was never issued.</source>
        <translation>Ancora nessun evento fiscale: il documento non è mai stato emesso.</translation>
    </message>
</context>
<context>
    <name>Explained</name>
    <message>
        <source>VAT the customer pays to the State</source>
        <translation>IVA che il cliente versa allo Stato</translation>
    </message>
    <message>
        <source>Nobody owes you this</source>
        <translation>Nessuno vi deve questa somma</translation>
    </message>
    <message>
        <source>Withholding tax</source>
        <translation>Ritenuta d’acconto</translation>
    </message>
</context>
<context>
    <name>ExplainedAmount</name>
    <message>
        <source>Surcharge</source>
        <translation>Maggiorazione</translation>
    </message>
    <message>
        <source>Document discount</source>
        <translation>Sconto sul documento</translation>
    </message>
    <message>
        <source>Total excl. VAT</source>
        <translation>Totale senza IVA</translation>
    </message>
    <message>
        <source>Total VAT</source>
        <translation>Totale IVA</translation>
    </message>
    <message>
        <source>Total incl. VAT</source>
        <translation>Totale con IVA</translation>
    </message>
    <message>
        <source>Already paid</source>
        <translation>Già pagato</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Arrotondamento</translation>
    </message>
    <message>
        <source>Cents from prices with VAT or from rounding each line</source>
        <translation>Centesimi da prezzi con IVA o dall'arrotondamento per riga</translation>
    </message>
    <message>
        <source>with VAT</source>
        <translation>con IVA</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>Export %n document(s)</source>
        <translation>
            <numerusform>Esporta %n documento</numerusform>
            <numerusform>Esporta %n documenti</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Scegli file…</translation>
    </message>
    <message>
        <source>One ZIP file is written, with the files named by document number.</source>
        <translation>Si scrive un solo file ZIP; i file prendono nome dal numero del documento.</translation>
    </message>
    <message>
        <source>e-invoice &amp;XML, as it was issued</source>
        <translation>&amp;XML della fattura elettronica, come emesso</translation>
    </message>
    <message>
        <source>&amp;PDF, as people read it</source>
        <translation>&amp;PDF da leggere</translation>
    </message>
    <message>
        <source>Drafts have no XML; of these only the PDF is written: %1</source>
        <translation>Le bozze non hanno XML; se ne scrive solo il PDF: %1</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>About this problem</source>
        <translation>Su questo problema</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Blocks issuing</source>
        <translation>Blocca l'emissione</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avviso</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regola</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gravità</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Venditore</translation>
    </message>
</context>
<context>
    <name>FaultPlaces</name>
    <message>
        <source>Line {0}</source>
        <extracomment>The field of the form that holds a path of the body; the longest prefix counts.</extracomment>
        <translation>Riga {0}</translation>
    </message>
    <message>
        <source>My company</source>
        <translation>La mia azienda</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantità</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>U.M.</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Prezzo unitario</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Sconto</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>Aliquota IVA</translation>
    </message>
    <message>
        <source>VAT category</source>
        <translation>Categoria IVA</translation>
    </message>
    <message>
        <source>Exemption reason</source>
        <translation>Motivo di esenzione</translation>
    </message>
    <message>
        <source>Exemption code</source>
        <translation>Codice di esenzione</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Buyer's item code</source>
        <translation>Codice articolo dell'acquirente</translation>
    </message>
    <message>
        <source>Barcode (GTIN)</source>
        <translation>Codice a barre (GTIN)</translation>
    </message>
    <message>
        <source>CPV code</source>
        <translation>Codice CPV</translation>
    </message>
    <message>
        <source>Buyer accounting reference</source>
        <translation>Rif. contabile acquirente</translation>
    </message>
    <message>
        <source>Order line</source>
        <translation>Riga d'ordine</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation>Paese d'origine</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Discounts and surcharges</source>
        <translation>Sconti e maggiorazioni</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Tax regime</source>
        <translation>Regime fiscale</translation>
    </message>
    <message>
        <source>Number series</source>
        <translation>Serie di numerazione</translation>
    </message>
    <message>
        <source>Issue date</source>
        <translation>Data di emissione</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>Delivery date</source>
        <translation>Data di consegna</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Periodo dal</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation>Periodo al</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Rate date</source>
        <translation>Data del cambio</translation>
    </message>
    <message>
        <source>Rate source</source>
        <translation>Fonte del cambio</translation>
    </message>
    <message>
        <source>Document language</source>
        <translation>Lingua del documento</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Seconda lingua</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Modalità di pagamento</translation>
    </message>
    <message>
        <source>Payment reference</source>
        <translation>Causale del pagamento</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Condizioni di pagamento</translation>
    </message>
    <message>
        <source>Account to pay into</source>
        <translation>Conto di accredito</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banca</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>Project reference</source>
        <translation>Riferimento progetto</translation>
    </message>
    <message>
        <source>Contract number</source>
        <translation>N. contratto</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>N. ordine</translation>
    </message>
    <message>
        <source>Sales order</source>
        <translation>Ordine di vendita</translation>
    </message>
    <message>
        <source>Receiving advice reference</source>
        <translation>Avviso di ricevimento</translation>
    </message>
    <message>
        <source>Despatch advice reference</source>
        <translation>Documento di trasporto</translation>
    </message>
    <message>
        <source>Tender or lot reference</source>
        <translation>Gara o lotto</translation>
    </message>
    <message>
        <source>Invoiced object identifier</source>
        <translation>Oggetto fatturato</translation>
    </message>
    <message>
        <source>Buyer reference</source>
        <translation>Riferimento acquirente</translation>
    </message>
    <message>
        <source>Business process type</source>
        <translation>Tipo di processo</translation>
    </message>
    <message>
        <source>Tax point date</source>
        <translation>Data di esigibilità IVA</translation>
    </message>
    <message>
        <source>Tax point</source>
        <translation>Esigibilità IVA</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>Beneficiario del pagamento</translation>
    </message>
    <message>
        <source>Payee identifier</source>
        <translation>Identificativo del beneficiario</translation>
    </message>
    <message>
        <source>Payee registration no.</source>
        <translation>N. registro del beneficiario</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Menzioni</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Nota interna</translation>
    </message>
    <message>
        <source>Place of delivery</source>
        <translation>Luogo di consegna</translation>
    </message>
    <message>
        <source>Delivered to</source>
        <translation>Consegnato a</translation>
    </message>
    <message>
        <source>Delivery street</source>
        <translation>Via di consegna</translation>
    </message>
    <message>
        <source>Delivery town</source>
        <translation>Città di consegna</translation>
    </message>
    <message>
        <source>Delivery postal code</source>
        <translation>CAP di consegna</translation>
    </message>
    <message>
        <source>Delivery county</source>
        <translation>Provincia di consegna</translation>
    </message>
    <message>
        <source>Delivery country</source>
        <translation>Paese di consegna</translation>
    </message>
    <message>
        <source>Already paid</source>
        <translation>Già pagato</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Arrotondamento</translation>
    </message>
    <message>
        <source>Cash accounting</source>
        <translation>IVA per cassa</translation>
    </message>
    <message>
        <source>Late-payment penalties</source>
        <translation>Interessi di mora</translation>
    </message>
    <message>
        <source>Penalty, % a day</source>
        <translation>Mora, % al giorno</translation>
    </message>
    <message>
        <source>Days of grace</source>
        <translation>Giorni di tolleranza</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Redatto da</translation>
    </message>
    <message>
        <source>Issuer's personal ID</source>
        <translation>N. personale del redattore</translation>
    </message>
    <message>
        <source>Sales agent</source>
        <translation>Agente di vendita</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Incaricato</translation>
    </message>
    <message>
        <source>ID card</source>
        <translation>Documento d'identità</translation>
    </message>
    <message>
        <source>Vehicle number</source>
        <translation>Targa</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Allegati</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Righe</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totali</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Italian e-invoice</source>
        <translation>Fattura elettronica italiana</translation>
    </message>
    <message>
        <source>Document type</source>
        <translation>Tipo di documento</translation>
    </message>
    <message>
        <source>Reason (causale)</source>
        <translation>Causale</translation>
    </message>
    <message>
        <source>VAT falls due</source>
        <translation>Esigibilità IVA</translation>
    </message>
    <message>
        <source>Stamp duty</source>
        <translation>Imposta di bollo</translation>
    </message>
    <message>
        <source>Stamp duty amount</source>
        <translation>Importo del bollo</translation>
    </message>
    <message>
        <source>Charge the stamp to the customer</source>
        <translation>Addebitare il bollo al cliente</translation>
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
        <translation>Riferimento amministrazione</translation>
    </message>
    <message>
        <source>Payment conditions</source>
        <translation>Condizioni di pagamento</translation>
    </message>
    <message>
        <source>Withholding tax</source>
        <translation>Ritenuta d’acconto</translation>
    </message>
    <message>
        <source>Pension fund</source>
        <translation>Cassa previdenziale</translation>
    </message>
    <message>
        <source>Orders, contracts, other documents</source>
        <translation>Ordini, contratti, altri documenti</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Delivery notes (DDT)</source>
        <translation>Documenti di trasporto (DDT)</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Trasporto</translation>
    </message>
    <message>
        <source>Reason of the transport</source>
        <translation>Causale del trasporto</translation>
    </message>
    <message>
        <source>Means of transport</source>
        <translation>Mezzo di trasporto</translation>
    </message>
    <message>
        <source>Transport begins on</source>
        <translation>Inizio del trasporto</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Colli</translation>
    </message>
    <message>
        <source>Look of the goods</source>
        <translation>Aspetto esteriore dei beni</translation>
    </message>
    <message>
        <source>Gross weight</source>
        <translation>Peso lordo</translation>
    </message>
    <message>
        <source>Net weight</source>
        <translation>Peso netto</translation>
    </message>
    <message>
        <source>Unit of weight</source>
        <translation>Unità di peso</translation>
    </message>
    <message>
        <source>Incoterm</source>
        <translation>Incoterm</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Vettore</translation>
    </message>
    <message>
        <source>Carrier's VAT number</source>
        <translation>Partita IVA del vettore</translation>
    </message>
    <message>
        <source>Polish e-invoice</source>
        <translation>Fattura elettronica polacca</translation>
    </message>
    <message>
        <source>Kind of invoice</source>
        <translation>Genere di fattura</translation>
    </message>
    <message>
        <source>Place of issue</source>
        <translation>Luogo di emissione</translation>
    </message>
    <message>
        <source>Margin scheme</source>
        <translation>Regime del margine</translation>
    </message>
    <message>
        <source>Issued without KSeF</source>
        <translation>Emessa senza KSeF</translation>
    </message>
    <message>
        <source>Cash method</source>
        <translation>Metodo di cassa</translation>
    </message>
    <message>
        <source>Self-billing</source>
        <translation>Autofatturazione</translation>
    </message>
    <message>
        <source>Reverse charge</source>
        <translation>Inversione contabile</translation>
    </message>
    <message>
        <source>Split payment</source>
        <translation>Pagamento scisso</translation>
    </message>
    <message>
        <source>Triangular transaction</source>
        <translation>Operazione triangolare</translation>
    </message>
    <message>
        <source>Exempt by the law</source>
        <translation>Esente per legge</translation>
    </message>
    <message>
        <source>Exempt by the directive</source>
        <translation>Esente per direttiva</translation>
    </message>
    <message>
        <source>Other basis of exemption</source>
        <translation>Altra base di esenzione</translation>
    </message>
    <message>
        <source>Buyer: local government unit</source>
        <translation>Acquirente: unità di un ente locale</translation>
    </message>
    <message>
        <source>Buyer: member of a VAT group</source>
        <translation>Acquirente: membro di un gruppo IVA</translation>
    </message>
    <message>
        <source>Issued to a receipt (FP)</source>
        <translation>Emessa su scontrino (FP)</translation>
    </message>
    <message>
        <source>Related parties (TP)</source>
        <translation>Parti correlate (TP)</translation>
    </message>
    <message>
        <source>Reason of the correction</source>
        <translation>Motivo della rettifica</translation>
    </message>
    <message>
        <source>Correction takes effect</source>
        <translation>Effetto della rettifica</translation>
    </message>
    <message>
        <source>Corrected period</source>
        <translation>Periodo rettificato</translation>
    </message>
    <message>
        <source>KSeF number of the corrected invoice</source>
        <translation>Numero KSeF della fattura rettificata</translation>
    </message>
    <message>
        <source>Further corrected invoices</source>
        <translation>Altre fatture rettificate</translation>
    </message>
    <message>
        <source>Settled advance invoices</source>
        <translation>Fatture di acconto regolate</translation>
    </message>
    <message>
        <source>Payments of the advance</source>
        <translation>Pagamenti dell’acconto</translation>
    </message>
    <message>
        <source>Order that the advance is for</source>
        <translation>Ordine a cui si riferisce l’acconto</translation>
    </message>
    <message>
        <source>Third parties</source>
        <translation>Terzi</translation>
    </message>
    <message>
        <source>Further facts</source>
        <translation>Altre informazioni</translation>
    </message>
    <message>
        <source>Delivery notes (WZ)</source>
        <translation>Documenti di consegna (WZ)</translation>
    </message>
    <message>
        <source>Delivery terms</source>
        <translation>Condizioni di consegna</translation>
    </message>
    <message>
        <source>Batch numbers</source>
        <translation>Numeri di lotto</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contratti</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordini</translation>
    </message>
    <message>
        <source>Last digits of the card</source>
        <translation>Ultime cifre della carta</translation>
    </message>
    <message>
        <source>Card holder</source>
        <translation>Titolare della carta</translation>
    </message>
    <message>
        <source>Mandate reference</source>
        <translation>Riferimento del mandato</translation>
    </message>
    <message>
        <source>Creditor identifier</source>
        <translation>Identificativo del creditore</translation>
    </message>
    <message>
        <source>Debited account</source>
        <translation>Conto addebitato</translation>
    </message>
    <message>
        <source>Natura</source>
        <translation>Natura</translation>
    </message>
    <message>
        <source>Withholding applies</source>
        <translation>Soggetta a ritenuta</translation>
    </message>
    <message>
        <source>Kind of line</source>
        <translation>Tipo cessione o prestazione</translation>
    </message>
    <message>
        <source>Other data</source>
        <translation>Altri dati</translation>
    </message>
    <message>
        <source>GTU</source>
        <translation>GTU</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedura</translation>
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
        <translation>Giorno della cessione</translation>
    </message>
    <message>
        <source>Annex 15</source>
        <translation>Allegato 15</translation>
    </message>
    <message>
        <source>Kind of operation</source>
        <translation>Tipo di operazione</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Explain this amount</source>
        <translation>Spiega questo importo</translation>
    </message>
</context>
<context>
    <name>FileDeeds</name>
    <message>
        <source>Saved as %1</source>
        <translation>Salvato come %1</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>File PDF (*.pdf)</translation>
    </message>
    <message>
        <source>XML files (*.xml)</source>
        <translation>File XML (*.xml)</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Salva PDF</translation>
    </message>
    <message>
        <source>Save XML</source>
        <translation>Salva XML</translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>fatture</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>File ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Esportati</translation>
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
        <translation>bozza</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Salva come</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Salvato come {0}.</translation>
    </message>
    <message>
        <source>{0} could not be written.</source>
        <translation>Impossibile scrivere {0}.</translation>
    </message>
</context>
<context>
    <name>FileViewer</name>
    <message>
        <source>Invoice in this file</source>
        <translation>Fattura in questo file</translation>
    </message>
    <message>
        <source>&amp;BT numbers</source>
        <translation>Numeri &amp;BT</translation>
    </message>
    <message>
        <source>Show the number of each term in EN 16931</source>
        <translation>Mostra il numero di ogni termine della EN 16931</translation>
    </message>
    <message>
        <source>Book as received</source>
        <translation>Registra come ricevuta</translation>
    </message>
    <message>
        <source>Book as &amp;received</source>
        <translation>&amp;Registra come ricevuta</translation>
    </message>
    <message numerus="yes">
        <source>Booked as received: %n document(s)</source>
        <translation>
            <numerusform>Registrato come ricevuto: %n documento</numerusform>
            <numerusform>Registrati come ricevuti: %n documenti</numerusform>
        </translation>
    </message>
    <message>
        <source>This was booked before.</source>
        <translation>Era già registrata.</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Remove filter: {0}</source>
        <translation>Rimuovi filtro: {0}</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Filters</source>
        <translation>Filtri</translation>
    </message>
    <message>
        <source>any</source>
        <translation>qualsiasi</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Periodo</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Dal</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Al</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Stato</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Valuta</translation>
    </message>
    <message>
        <source>Total from</source>
        <translation>Totale da</translation>
    </message>
    <message>
        <source>Total to</source>
        <translation>Totale a</translation>
    </message>
    <message>
        <source>Reset filters</source>
        <translation>Azzera filtri</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>total %1 – %2</source>
        <translation>totale %1 – %2</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Welcome to Storno Desktop</source>
        <translation>Benvenuti in Storno Desktop</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>Nuova azienda</translation>
    </message>
    <message>
        <source>Your company, then your first invoice. Nothing leaves this computer.</source>
        <translation>Prima la vostra azienda, poi la prima fattura. Nulla lascia questo computer.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Ripristina un backup…</translation>
    </message>
    <message>
        <source>Start invoicing</source>
        <translation>Inizia a fatturare</translation>
    </message>
    <message>
        <source>&amp;VAT registered</source>
        <translation>So&amp;ggetto IVA</translation>
    </message>
    <message>
        <source>Ta&amp;x number</source>
        <translation>Partita &amp;IVA</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>In&amp;dirizzo</translation>
    </message>
    <message>
        <source>State or p&amp;rovince</source>
        <translation>&amp;Provincia</translation>
    </message>
    <message>
        <source>&amp;Postal code</source>
        <translation>C&amp;AP</translation>
    </message>
    <message>
        <source>Re&amp;gistration no.</source>
        <translation>N. regis&amp;tro imprese</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>E-&amp;mail</translation>
    </message>
    <message>
        <source>I&amp;BAN</source>
        <translation>I&amp;BAN</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>Paes&amp;e</translation>
    </message>
    <message>
        <source>&amp;Town</source>
        <translation>&amp;Città</translation>
    </message>
    <message>
        <source>C&amp;ounty</source>
        <translation>Pr&amp;ovincia</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Ripristina un backup</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copie di sicurezza</translation>
    </message>
    <message>
        <source>The backup holds no company.</source>
        <translation>La copia non contiene nessuna azienda.</translation>
    </message>
</context>
<context>
    <name>FormatDialog</name>
    <message>
        <source>Save %1 in another format</source>
        <translation>Salva %1 in un altro formato</translation>
    </message>
    <message>
        <source>Choose place…</source>
        <translation>Scegli dove…</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formati</translation>
    </message>
    <message>
        <source>Embed into a PDF of mine…</source>
        <translation>Incorpora in un mio PDF…</translation>
    </message>
    <message>
        <source>Use our page again</source>
        <translation>Usa di nuovo la nostra pagina</translation>
    </message>
    <message>
        <source>This format does not take the document as it is:</source>
        <translation>Questo formato non accetta il documento così com’è:</translation>
    </message>
    <message>
        <source>What the format refuses</source>
        <translation>Che cosa rifiuta il formato</translation>
    </message>
    <message>
        <source>As it was issued</source>
        <translation>Com’è stato emesso</translation>
    </message>
    <message>
        <source>PDF with the e-invoice inside</source>
        <translation>PDF con la fattura elettronica dentro</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Germania</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Francia</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Romania</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italia</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polonia</translation>
    </message>
    <message>
        <source>Peppol</source>
        <translation>Peppol</translation>
    </message>
    <message>
        <source>European standard</source>
        <translation>Norma europea</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Altri file</translation>
    </message>
</context>
<context>
    <name>FormatSaving</name>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>File PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Embed into a PDF of mine</source>
        <translation>Incorpora in un mio PDF</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvato come %1</translation>
    </message>
    <message>
        <source>Save in another format</source>
        <translation>Salva in un altro formato</translation>
    </message>
</context>
<context>
    <name>France</name>
    <message>
        <source>France</source>
        <translation>Francia</translation>
    </message>
    <message>
        <source>as the company is set up</source>
        <translation>come impostato nell’azienda</translation>
    </message>
    <message>
        <source>on debits (with the invoice)</source>
        <translation>sugli addebiti (con la fattura)</translation>
    </message>
    <message>
        <source>on payment</source>
        <translation>al pagamento</translation>
    </message>
    <message>
        <source>as it follows</source>
        <translation>come risulta</translation>
    </message>
    <message>
        <source>VAT falls due</source>
        <translation>Esigibilità IVA</translation>
    </message>
    <message>
        <source>Business process</source>
        <translation>Processo aziendale</translation>
    </message>
    <message>
        <source>goods</source>
        <translation>beni</translation>
    </message>
    <message>
        <source>services</source>
        <translation>servizi</translation>
    </message>
    <message>
        <source>both</source>
        <translation>entrambi</translation>
    </message>
    <message>
        <source>to be paid</source>
        <translation>da pagare</translation>
    </message>
    <message>
        <source>paid already</source>
        <translation>già pagata</translation>
    </message>
    <message>
        <source>after a deposit</source>
        <translation>dopo un acconto</translation>
    </message>
    <message>
        <source>services, subcontractor paid directly</source>
        <translation>servizi, subappaltatore pagato direttamente</translation>
    </message>
    <message>
        <source>services of a subcontractor</source>
        <translation>servizi di un subappaltatore</translation>
    </message>
    <message>
        <source>services of a co-contractor</source>
        <translation>servizi di un cotitolare dell’appalto</translation>
    </message>
    <message>
        <source>goods, VAT collected already</source>
        <translation>beni, IVA già riscossa</translation>
    </message>
    <message>
        <source>services, VAT collected already</source>
        <translation>servizi, IVA già riscossa</translation>
    </message>
</context>
<context>
    <name>Germany</name>
    <message>
        <source>Germany (XRechnung)</source>
        <translation>Germania (XRechnung)</translation>
    </message>
    <message>
        <source>Leitweg-ID or buyer reference</source>
        <translation>Leitweg-ID o riferimento dell’acquirente</translation>
    </message>
    <message>
        <source>Discount for early payment (Skonto)</source>
        <translation>Sconto per pagamento anticipato (Skonto)</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Giorni</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Per cento</translation>
    </message>
    <message>
        <source>Of another amount than the one due</source>
        <translation>Su un importo diverso da quello dovuto</translation>
    </message>
    <message>
        <source>Add Skonto</source>
        <translation>Aggiungi sconto</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>as the issue date</source>
        <translation>come la data di emissione</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indicato</translation>
    </message>
    <message>
        <source>bank, contract …</source>
        <translation>banca, contratto …</translation>
    </message>
    <message>
        <source>eom</source>
        <translation>fine mese</translation>
    </message>
    <message>
        <source>Term: {0}</source>
        <translation>Termine: {0}</translation>
    </message>
    <message>
        <source>Rate: {0} for 1 {1}</source>
        <translation>Cambio: {0} per 1 {1}</translation>
    </message>
    <message>
        <source>{0} — next {1}</source>
        <translation>{0} — prossimo {1}</translation>
    </message>
    <message>
        <source>as in the settings ({0})</source>
        <translation>come nelle impostazioni ({0})</translation>
    </message>
    <message>
        <source>The amounts were kept: they are now in {0}.</source>
        <translation>Gli importi sono rimasti: ora sono in {0}.</translation>
    </message>
    <message>
        <source>Convert by the rate</source>
        <translation>Converti al cambio</translation>
    </message>
    <message>
        <source>Type the exchange rate first, then convert.</source>
        <translation>Digitate prima il cambio, poi convertite.</translation>
    </message>
</context>
<context>
    <name>InvoiceCommands</name>
    <message>
        <source>&amp;Issue…</source>
        <translation>&amp;Emetti…</translation>
    </message>
    <message>
        <source>&amp;Mark as paid…</source>
        <translation>Segna come pa&amp;gata…</translation>
    </message>
    <message>
        <source>&amp;Reverse…</source>
        <translation>&amp;Storna…</translation>
    </message>
    <message>
        <source>Ca&amp;ncel…</source>
        <translation>A&amp;nnulla…</translation>
    </message>
    <message>
        <source>Res&amp;tore</source>
        <translation>&amp;Ripristina</translation>
    </message>
    <message>
        <source>Save &amp;PDF…</source>
        <translation>Salva &amp;PDF…</translation>
    </message>
    <message>
        <source>Save &amp;XML…</source>
        <translation>Salva &amp;XML…</translation>
    </message>
    <message>
        <source>Save in another &amp;format…</source>
        <translation>Salva in un altro &amp;formato…</translation>
    </message>
    <message>
        <source>Copy n&amp;umber</source>
        <translation>Copia n&amp;umero</translation>
    </message>
</context>
<context>
    <name>InvoiceDeeds</name>
    <message>
        <source>Each gets the next number of its series, in the order shown. An issued document can no longer be changed.</source>
        <translation>Ciascuno riceve il prossimo numero della sua serie, nell'ordine mostrato. Un documento emesso non può più essere modificato.</translation>
    </message>
    <message>
        <source>It gets the next number of its series. An issued document can no longer be changed.</source>
        <translation>Riceve il prossimo numero della sua serie. Un documento emesso non può più essere modificato.</translation>
    </message>
    <message>
        <source>Problems were found in: %1. These may stay drafts.</source>
        <translation>Problemi trovati in: %1. Possono restare bozze.</translation>
    </message>
    <message numerus="yes">
        <source>Issue %n document(s)</source>
        <translation>
            <numerusform>Emetti %n documento</numerusform>
            <numerusform>Emetti %n documenti</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Emetti</translation>
    </message>
    <message>
        <source>Left out, because only drafts can be issued:</source>
        <translation>Esclusi, perché si possono emettere solo bozze:</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n document(s) as paid</source>
        <translation>
            <numerusform>Segna %n documento come pagato</numerusform>
            <numerusform>Segna %n documenti come pagati</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as paid</source>
        <translation>Segna come pagato</translation>
    </message>
    <message>
        <source>What is open of each is recorded as paid today.</source>
        <translation>Il saldo aperto di ciascuno è registrato come pagato oggi.</translation>
    </message>
    <message>
        <source>Left out, because nothing is open:</source>
        <translation>Esclusi, perché nulla è aperto:</translation>
    </message>
    <message>
        <source>Payment recorded</source>
        <translation>Pagamento registrato</translation>
    </message>
    <message numerus="yes">
        <source>Reverse %n document(s)</source>
        <translation>
            <numerusform>Storna %n documento</numerusform>
            <numerusform>Storna %n documenti</numerusform>
        </translation>
    </message>
    <message>
        <source>Create drafts</source>
        <translation>Crea bozze</translation>
    </message>
    <message>
        <source>For each a draft with opposite signs is made. Nothing is issued.</source>
        <translation>Per ciascuno si crea una bozza di segno opposto. Non si emette nulla.</translation>
    </message>
    <message>
        <source>Left out, because they cannot be reversed:</source>
        <translation>Esclusi, perché non stornabili:</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) deleted</source>
        <translation>
            <numerusform>%n bozza eliminata</numerusform>
            <numerusform>%n bozze eliminate</numerusform>
        </translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emesse</translation>
    </message>
    <message>
        <source>Marked as paid</source>
        <translation>Segnate come pagate</translation>
    </message>
    <message>
        <source>Reversal drafts made</source>
        <translation>Bozze di storno create</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annullate</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Ripristinate</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminati</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 copiato</translation>
    </message>
</context>
<context>
    <name>InvoiceDetail</name>
    <message>
        <source>Previous document</source>
        <extracomment>Below this width the PDF beside the document waits until it is asked for.</extracomment>
        <translation>Documento precedente</translation>
    </message>
    <message>
        <source>Next document</source>
        <translation>Documento successivo</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagamenti</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventi</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>&amp;Reverse…</source>
        <translation>&amp;Storna…</translation>
    </message>
    <message>
        <source>Ca&amp;ncel…</source>
        <translation>A&amp;nnulla…</translation>
    </message>
    <message>
        <source>Res&amp;tore</source>
        <translation>&amp;Ripristina</translation>
    </message>
    <message>
        <source>&amp;Copy as a new draft</source>
        <translation>&amp;Copia come nuova bozza</translation>
    </message>
    <message>
        <source>Save &amp;PDF…</source>
        <translation>Salva &amp;PDF…</translation>
    </message>
    <message>
        <source>Save &amp;XML…</source>
        <translation>Salva &amp;XML…</translation>
    </message>
    <message>
        <source>Save in another &amp;format…</source>
        <translation>Salva in un altro &amp;formato…</translation>
    </message>
    <message>
        <source>Copy n&amp;umber</source>
        <translation>Copia n&amp;umero</translation>
    </message>
    <message>
        <source>Payments (%1)</source>
        <translation>Pagamenti (%1)</translation>
    </message>
    <message>
        <source>Corrects %1</source>
        <translation>Rettifica %1</translation>
    </message>
    <message>
        <source>a draft</source>
        <translation>una bozza</translation>
    </message>
    <message>
        <source>Corrected by %1</source>
        <translation>Rettificata da %1</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>Registra pagamento</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Salva PDF</translation>
    </message>
    <message>
        <source>Delete payment</source>
        <translation>Elimina pagamento</translation>
    </message>
    <message>
        <source>The payment of %1 for %2 is taken back. That it was recorded and deleted stays in the events.</source>
        <translation>Il pagamento di %1 per %2 viene ritirato. Che sia stato registrato ed eliminato resta negli eventi.</translation>
    </message>
</context>
<context>
    <name>InvoiceEditor</name>
    <message>
        <source>Invoice</source>
        <extracomment>Height of what stands above and below the rows: bar, titles, totals, problems.</extracomment>
        <translation>Fattura</translation>
    </message>
    <message>
        <source>Draft · {0}</source>
        <translation>Bozza · {0}</translation>
    </message>
    <message>
        <source>New invoice</source>
        <translation>Nuova fattura</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salva come…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Storna</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>Registra pagamento</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Emetti</translation>
    </message>
    <message>
        <source>This corrects {0}, which the portal refused. Issuing it keeps number and date.</source>
        <translation>Corregge {0}, rifiutata dal portale. All’emissione restano numero e data.</translation>
    </message>
    <message>
        <source>This document was cancelled: {0}</source>
        <translation>Questo documento è stato annullato: {0}</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Nota di credito</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to settle first; Enter goes to the field.</source>
        <translation>
            <numerusform>%n cosa da sistemare prima; Invio va al campo.</numerusform>
            <numerusform>%n cose da sistemare prima; Invio va al campo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Invoice {0} is issued.</source>
        <translation>La fattura {0} è emessa.</translation>
    </message>
</context>
<context>
    <name>InvoiceTable</name>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Issue date</source>
        <translation>Emessa il</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>no customer yet</source>
        <translation>ancora nessun cliente</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totale</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Imponibile</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>IVA</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagato</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>bozza</translation>
    </message>
</context>
<context>
    <name>InvoiceView</name>
    <message>
        <source>XML of the e-invoice</source>
        <translation>XML della fattura elettronica</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Riepilogo</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controllo</translation>
    </message>
    <message>
        <source>All terms</source>
        <translation>Tutti i termini</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Allegati</translation>
    </message>
    <message>
        <source>Attachments (%1)</source>
        <translation>Allegati (%1)</translation>
    </message>
    <message>
        <source>XML files (*.xml)</source>
        <translation>File XML (*.xml)</translation>
    </message>
    <message>
        <source>Save XML</source>
        <translation>Salva XML</translation>
    </message>
</context>
<context>
    <name>InvoiceWords</name>
    <message>
        <source>Draft</source>
        <translation>Bozza</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annullata</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Respinta</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non inviata</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>In coda</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Stornata</translation>
    </message>
    <message>
        <source>Partly credited</source>
        <translation>Stornata in parte</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accettata</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Trasmessa</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>Storno</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emessa</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagata</translation>
    </message>
    <message>
        <source>Refund due</source>
        <translation>Da rimborsare</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Scaduta</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>Pagata in parte</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Non pagata</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Questa settimana</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Questo mese</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mese scorso</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Questo trimestre</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Quest'anno</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Anno scorso</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>Tutte le date</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Dal – al</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Reverse charge</source>
        <translation>Inversione contabile</translation>
    </message>
    <message>
        <source>Exempt with right of deduction</source>
        <translation>Esente con diritto a detrazione</translation>
    </message>
    <message>
        <source>Services, art. 311 (travel agencies)</source>
        <translation>Servizi, art. 311 (agenzie di viaggio)</translation>
    </message>
    <message>
        <source>Sales, art. 312 (second-hand goods)</source>
        <translation>Vendite, art. 312 (beni usati)</translation>
    </message>
    <message>
        <source>Outside the scope of VAT</source>
        <translation>Fuori campo IVA</translation>
    </message>
    <message>
        <source>Special scheme, art. 314–315</source>
        <translation>Regime speciale, art. 314–315</translation>
    </message>
    <message>
        <source>No transfer of ownership</source>
        <translation>Senza trasferimento di proprietà</translation>
    </message>
    <message>
        <source>Simplified invoice</source>
        <translation>Fattura semplificata</translation>
    </message>
    <message>
        <source>Services, art. 278 (place abroad)</source>
        <translation>Servizi, art. 278 (luogo all'estero)</translation>
    </message>
    <message>
        <source>Exempt, art. 294 (1) a, b (export)</source>
        <translation>Esente, art. 294 (1) a, b (esportazione)</translation>
    </message>
    <message>
        <source>Exempt, art. 294 (1) c, d</source>
        <translation>Esente, art. 294 (1) c, d</translation>
    </message>
    <message>
        <source>Self-billed invoice</source>
        <translation>Autofattura</translation>
    </message>
    <message>
        <source>Credit note</source>
        <extracomment>One-letter marks of the regimes beside the number; the standard one has none.</extracomment>
        <translation>Nota di credito</translation>
    </message>
    <message>
        <source>Reversal invoice</source>
        <translation>Fattura di storno</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Fattura</translation>
    </message>
    <message>
        <source>draft for %1</source>
        <translation>bozza per %1</translation>
    </message>
    <message>
        <source>draft without customer</source>
        <translation>bozza senza cliente</translation>
    </message>
</context>
<context>
    <name>InvoicesPage</name>
    <message>
        <source>Invoices</source>
        <extracomment>The rows are painted by then.</extracomment>
        <translation>Fatture</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtri</translation>
    </message>
    <message>
        <source>Filters (Alt+Down)</source>
        <translation>Filtri (Alt+Down)</translation>
    </message>
    <message>
        <source>New invoice (Ctrl+N)</source>
        <translation>Nuova fattura (Ctrl+N)</translation>
    </message>
    <message>
        <source>Nothing in this period.</source>
        <translation>Nulla in questo periodo.</translation>
    </message>
    <message>
        <source>Show all dates</source>
        <translation>Mostra tutte le date</translation>
    </message>
    <message>
        <source>No document matches the search and filters.</source>
        <translation>Nessun documento corrisponde alla ricerca e ai filtri.</translation>
    </message>
    <message>
        <source>Reset filters</source>
        <translation>Azzera filtri</translation>
    </message>
    <message>
        <source>No invoices yet. Your invoices, reversals and credit notes will be here.</source>
        <translation>Ancora nessuna fattura. Qui saranno fatture, storni e note di credito.</translation>
    </message>
    <message>
        <source>New invoice</source>
        <translation>Nuova fattura</translation>
    </message>
    <message>
        <source>Number, customer, tax number, text…</source>
        <translation>Numero, cliente, partita IVA, testo…</translation>
    </message>
    <message>
        <source>Show me with sample data</source>
        <translation>Mostra con dati di esempio</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n non riuscito</numerusform>
            <numerusform>%n non riusciti</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the failed ones</source>
        <translation>Seleziona quelli non riusciti</translation>
    </message>
</context>
<context>
    <name>IssueDialog</name>
    <message>
        <source>Issue invoice {0}?</source>
        <translation>Emettere la fattura {0}?</translation>
    </message>
    <message>
        <source>Issue {0} again?</source>
        <translation>Emettere di nuovo {0}?</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Issue date</source>
        <translation>Data di emissione</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>on receipt</source>
        <translation>alla ricezione</translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation>Totale da pagare</translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s) remain; they do not stop issuing.</source>
        <translation>
            <numerusform>Resta %n suggerimento; non blocca l'emissione.</numerusform>
            <numerusform>Restano %n suggerimenti; non bloccano l'emissione.</numerusform>
        </translation>
    </message>
    <message>
        <source>This takes the place of the document that the portal refused, under its number and date. The refused file and the reasons are kept.</source>
        <translation>Prende il posto del documento rifiutato dal portale, con lo stesso numero e la stessa data. Il file rifiutato e i motivi restano conservati.</translation>
    </message>
    <message>
        <source>The number is given for good and the content can no longer be changed. The e-invoice file is stored with it.</source>
        <translation>Il numero è assegnato definitivamente e il contenuto non può più essere modificato. Il file della fattura elettronica è conservato insieme.</translation>
    </message>
    <message>
        <source>Hand it in by {0}.</source>
        <translation>Da trasmettere entro il {0}.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Emetti</translation>
    </message>
</context>
<context>
    <name>Italy</name>
    <message>
        <source>Italy (FatturaPA)</source>
        <translation>Italia (FatturaPA)</translation>
    </message>
    <message>
        <source>as it follows</source>
        <translation>come risulta</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Rate, %</source>
        <translation>Aliquota, %</translation>
    </message>
    <message>
        <source>Reason (770)</source>
        <translation>Causale (770)</translation>
    </message>
    <message>
        <source>Of, %</source>
        <translation>Su, %</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importo</translation>
    </message>
    <message>
        <source>Add withholding</source>
        <translation>Aggiungi ritenuta</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Cassa</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Imponibile</translation>
    </message>
    <message>
        <source>VAT, %</source>
        <translation>IVA, %</translation>
    </message>
    <message>
        <source>Withheld on</source>
        <translation>Con ritenuta</translation>
    </message>
    <message>
        <source>Add fund</source>
        <translation>Aggiungi cassa</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
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
        <translation>Righe</translation>
    </message>
    <message>
        <source>Add document</source>
        <translation>Aggiungi documento</translation>
    </message>
    <message>
        <source>Way of payment</source>
        <translation>Modalità di pagamento</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Add instalment</source>
        <translation>Aggiungi rata</translation>
    </message>
</context>
<context>
    <name>ItalyGoods</name>
    <message>
        <source>Italy: delivery notes and transport</source>
        <translation>Italia: DDT e trasporto</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Lines (none: all)</source>
        <translation>Righe (nessuna: tutte)</translation>
    </message>
    <message>
        <source>Add delivery note</source>
        <translation>Aggiungi DDT</translation>
    </message>
</context>
<context>
    <name>LineDelegate</name>
    <message>
        <source>Suggestions</source>
        <extracomment>A pause in typing after which a description is taken, so that a crash costs no more.</extracomment>
        <translation>Suggerimenti</translation>
    </message>
    <message>
        <source>{0}, line {1}</source>
        <translation>{0}, riga {1}</translation>
    </message>
</context>
<context>
    <name>LineDetails</name>
    <message>
        <source>Line details</source>
        <extracomment>The key of a fault's path to the attribute of the line.</extracomment>
        <translation>Dettagli della riga</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation>Periodo al</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Periodo dal</translation>
    </message>
    <message>
        <source>Line {0}</source>
        <translation>Riga {0}</translation>
    </message>
</context>
<context>
    <name>LineGrid</name>
    <message>
        <source>Code</source>
        <extracomment>Names of the columns in paths, in pasted text and in `line_edits.CELLS`. The column that a fault of a line belongs to, by the key of its path. The categories that a Romanian firm writes (DECISIONS 14), in the order of the drop-down.</extracomment>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantità</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>U.M.</translation>
    </message>
    <message>
        <source>Price incl. VAT</source>
        <translation>Prezzo IVA incl.</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Prezzo unitario</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Sconto</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>IVA</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Amount incl. VAT</source>
        <translation>Importo IVA incl.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importo</translation>
    </message>
    <message>
        <source>Taxed</source>
        <translation>Imponibile</translation>
    </message>
    <message>
        <source>Zero rate</source>
        <translation>Aliquota zero</translation>
    </message>
    <message>
        <source>VAT exempt</source>
        <translation>Esente IVA</translation>
    </message>
    <message>
        <source>Reverse charge</source>
        <translation>Inversione contabile</translation>
    </message>
    <message>
        <source>Intra-Community supply</source>
        <translation>Cessione intracomunitaria</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esportazione</translation>
    </message>
    <message>
        <source>Outside the scope of VAT</source>
        <translation>Fuori campo IVA</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Righe</translation>
    </message>
    <message>
        <source>fill down</source>
        <translation>riempimento in basso</translation>
    </message>
    <message>
        <source>clear cells</source>
        <translation>svuotamento celle</translation>
    </message>
</context>
<context>
    <name>LineModel</name>
    <message>
        <source>Problems</source>
        <extracomment>The worst severity of the faults of a cell: "fatal", "warning", "information" or "".</extracomment>
        <translation>Problemi</translation>
    </message>
    <message>
        <source>Add a line: type a product or a text</source>
        <translation>Digitate un prodotto…</translation>
    </message>
    <message>
        <source>Add line, {0}</source>
        <translation>Aggiungi riga, {0}</translation>
    </message>
    <message>
        <source>net {0} + VAT {1} ({2}) = {3}</source>
        <translation>netto {0} + IVA {1} ({2}) = {3}</translation>
    </message>
    <message>
        <source>line {0}</source>
        <translation>riga {0}</translation>
    </message>
    <message>
        <source>line {0}, {1}: {2}</source>
        <translation>riga {0}, {1}: {2}</translation>
    </message>
    <message>
        <source>{0}, has a problem</source>
        <translation>{0}, ha un problema</translation>
    </message>
</context>
<context>
    <name>LineNation</name>
    <message>
        <source>Other data (declaration of intent and the like)</source>
        <translation>Altri dati (dichiarazione d’intento e simili)</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Add other data</source>
        <translation>Aggiungi altri dati</translation>
    </message>
    <message>
        <source>as it follows</source>
        <translation>come risulta</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>goods</source>
        <translation>beni</translation>
    </message>
    <message>
        <source>services</source>
        <translation>servizi</translation>
    </message>
</context>
<context>
    <name>LinesCard</name>
    <message>
        <source>Prices include VAT</source>
        <translation>Prezzi IVA inclusa</translation>
    </message>
    <message>
        <source>{0} details  ·  {1} new line  ·  {2} duplicate</source>
        <translation>{0} dettagli  ·  {1} nuova riga  ·  {2} duplica</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Righe</translation>
    </message>
    <message>
        <source>This line is a product already.</source>
        <translation>Questa riga è già un prodotto.</translation>
    </message>
    <message>
        <source>“{0}” is now among the products.</source>
        <translation>«{0}» è ora tra i prodotti.</translation>
    </message>
</context>
<context>
    <name>ListViews</name>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>&amp;Salva questa vista…</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonne</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>&amp;Ordina per</translation>
    </message>
    <message>
        <source>&amp;Then by</source>
        <translation>&amp;Poi per</translation>
    </message>
    <message>
        <source>&amp;Update “%1”</source>
        <translation>&amp;Aggiorna «%1»</translation>
    </message>
    <message>
        <source>&amp;Rename “%1”…</source>
        <translation>&amp;Rinomina «%1»…</translation>
    </message>
    <message>
        <source>Open the &amp;list with “%1”</source>
        <translation>Apri la &amp;lista con «%1»</translation>
    </message>
    <message>
        <source>&amp;Delete “%1”</source>
        <translation>&amp;Elimina «%1»</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niente</translation>
    </message>
    <message>
        <source>ascending</source>
        <translation>crescente</translation>
    </message>
    <message>
        <source>descending</source>
        <translation>decrescente</translation>
    </message>
    <message>
        <source>View “%1” deleted</source>
        <translation>Vista «%1» eliminata</translation>
    </message>
    <message>
        <source>View, columns and sorting: %1</source>
        <translation>Vista, colonne e ordinamento: %1</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>standard or reduced rate</source>
        <extracomment>A language names itself, so that it is found in any window language.</extracomment>
        <translation>aliquota ordinaria o ridotta</translation>
    </message>
    <message>
        <source>zero rate</source>
        <translation>aliquota zero</translation>
    </message>
    <message>
        <source>exempt</source>
        <translation>esente</translation>
    </message>
    <message>
        <source>reverse charge</source>
        <translation>inversione contabile</translation>
    </message>
    <message>
        <source>intra-Community supply</source>
        <translation>cessione intracomunitaria</translation>
    </message>
    <message>
        <source>export</source>
        <translation>esportazione</translation>
    </message>
    <message>
        <source>outside the scope of VAT</source>
        <translation>fuori campo IVA</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>Add a company…</source>
        <translation>Aggiungi un'azienda…</translation>
    </message>
    <message>
        <source>Switch company</source>
        <translation>Cambia azienda</translation>
    </message>
</context>
<context>
    <name>Means</name>
    <message>
        <source>Card or direct debit</source>
        <translation>Carta o addebito diretto</translation>
    </message>
</context>
<context>
    <name>NewSeries</name>
    <message>
        <source>Prefix of a new series</source>
        <translation>Prefisso di una nuova serie</translation>
    </message>
    <message>
        <source>Last used number</source>
        <translation>Ultimo numero usato</translation>
    </message>
    <message>
        <source>Create and continue</source>
        <translation>Crea e continua</translation>
    </message>
    <message>
        <source>Next number: {0}</source>
        <translation>Prossimo numero: {0}</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Never printed and never sent</source>
        <translation>Mai stampata né inviata</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Options and penalties</source>
        <translation>Opzioni e interessi di mora</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>VAT on collection (cash accounting)</source>
        <translation>IVA per cassa</translation>
    </message>
    <message>
        <source>State late-payment penalties on the document</source>
        <translation>Indica gli interessi di mora sul documento</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find a document, a customer or a command</source>
        <translation>Cercate un documento, un cliente o un comando</translation>
    </message>
    <message>
        <source>&gt; commands    # numbers    @ customers</source>
        <translation>&gt; comandi    # numeri    @ clienti</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Bozza</translation>
    </message>
    <message>
        <source>New invoice for {0}</source>
        <translation>Nuova fattura per {0}</translation>
    </message>
</context>
<context>
    <name>PartiesPage</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Partita IVA</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Città</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Name, tax number, town…</source>
        <translation>Nome, partita IVA, città…</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona fisica</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Azienda</translation>
    </message>
</context>
<context>
    <name>PasteStrip</name>
    <message>
        <source>Columns of the pasted rows</source>
        <translation>Colonne delle righe incollate</translation>
    </message>
    <message>
        <source>Enter inserts the rows, Esc leaves them</source>
        <translation>Invio inserisce le righe, Esc le lascia</translation>
    </message>
    <message>
        <source>Insert rows</source>
        <translation>Inserisci righe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message numerus="yes">
        <source>%n pasted row(s)</source>
        <translation>
            <numerusform>%n riga incollata</numerusform>
            <numerusform>%n righe incollate</numerusform>
        </translation>
    </message>
    <message>
        <source>Column {0} is</source>
        <translation>La colonna {0} è</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>ometti</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantità</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>U.M.</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Prezzo unitario</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Sconto</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>IVA</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importo</translation>
    </message>
</context>
<context>
    <name>PaymentDialog</name>
    <message>
        <source>Record payment for %1</source>
        <translation>Registra pagamento per %1</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>Registra pagamento</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totale</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>Pagato finora</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Importo</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Data</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Modalità</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>&amp;Riferimento</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>%1 percent of the balance</source>
        <translation>%1 per cento del saldo</translation>
    </message>
    <message>
        <source>Type the amount that was paid.</source>
        <translation>Digitate l'importo pagato.</translation>
    </message>
    <message>
        <source>The amount is higher than the balance due.</source>
        <translation>L'importo supera il saldo dovuto.</translation>
    </message>
    <message>
        <source>The date is not valid.</source>
        <translation>La data non è valida.</translation>
    </message>
</context>
<context>
    <name>PaymentMethods</name>
    <message>
        <source>Bank transfer</source>
        <translation>Bonifico bancario</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Contanti</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Direct debit</source>
        <translation>Addebito diretto</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>Assegno</translation>
    </message>
    <message>
        <source>Promissory note</source>
        <translation>Pagherò cambiario</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Compensazione</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Altro</translation>
    </message>
</context>
<context>
    <name>PaymentsTab</name>
    <message>
        <source>Total</source>
        <translation>Totale</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>Pagato finora</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Record payment…</source>
        <translation>Registra pagamento…</translation>
    </message>
    <message>
        <source>No payment yet.</source>
        <translation>Ancora nessun pagamento.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Delete the payment of %1</source>
        <translation>Elimina il pagamento di %1</translation>
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
        <translation>Più piccolo</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Più grande</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Salva PDF</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>Persons</name>
    <message>
        <source>Persons</source>
        <translation>Persone</translation>
    </message>
</context>
<context>
    <name>Poland</name>
    <message>
        <source>Poland (KSeF)</source>
        <translation>Polonia (KSeF)</translation>
    </message>
    <message>
        <source>as it follows</source>
        <translation>come risulta</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>travel agents</source>
        <translation>agenzie di viaggio</translation>
    </message>
    <message>
        <source>second-hand goods</source>
        <translation>beni d'occasione</translation>
    </message>
    <message>
        <source>works of art</source>
        <translation>oggetti d'arte</translation>
    </message>
    <message>
        <source>antiques and collectors' items</source>
        <translation>antiquariato e oggetti da collezione</translation>
    </message>
    <message>
        <source>own choice (offline24)</source>
        <translation>scelta propria (offline24)</translation>
    </message>
    <message>
        <source>KSeF under maintenance</source>
        <translation>KSeF in manutenzione</translation>
    </message>
    <message>
        <source>failure of KSeF</source>
        <translation>guasto di KSeF</translation>
    </message>
    <message>
        <source>total failure</source>
        <translation>guasto totale</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indicato</translation>
    </message>
    <message>
        <source>on the day of the original</source>
        <translation>il giorno dell’originale</translation>
    </message>
    <message>
        <source>on the day of the correction</source>
        <translation>il giorno della rettifica</translation>
    </message>
    <message>
        <source>on another day</source>
        <translation>in un altro giorno</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>KSeF number</source>
        <translation>Numero KSeF</translation>
    </message>
    <message>
        <source>Add corrected invoice</source>
        <translation>Aggiungi fattura rettificata</translation>
    </message>
</context>
<context>
    <name>PolandAdvances</name>
    <message>
        <source>Poland: advances</source>
        <translation>Polonia: acconti</translation>
    </message>
    <message>
        <source>KSeF number</source>
        <translation>Numero KSeF</translation>
    </message>
    <message>
        <source>or number of the invoice</source>
        <translation>o numero della fattura</translation>
    </message>
    <message>
        <source>Add advance invoice</source>
        <translation>Aggiungi fattura di acconto</translation>
    </message>
    <message>
        <source>Goods or service</source>
        <translation>Bene o servizio</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantità</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>U.M.</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Imponibile</translation>
    </message>
    <message>
        <source>VAT, %</source>
        <translation>IVA, %</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>IVA</translation>
    </message>
    <message>
        <source>Add line of the order</source>
        <translation>Aggiungi riga dell’ordine</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Pagato il</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importo</translation>
    </message>
    <message>
        <source>Add payment</source>
        <translation>Aggiungi pagamento</translation>
    </message>
</context>
<context>
    <name>PolandSale</name>
    <message>
        <source>Poland: third parties, terms, notes</source>
        <translation>Polonia: terzi, condizioni, note</translation>
    </message>
    <message>
        <source>Several are parted by semicolons.</source>
        <translation>Più valori si separano con il punto e virgola.</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>destinatario</translation>
    </message>
    <message>
        <source>recipient, local government unit</source>
        <translation>destinatario, unità di ente locale</translation>
    </message>
    <message>
        <source>recipient, member of a VAT group</source>
        <translation>destinatario, membro di un gruppo IVA</translation>
    </message>
    <message>
        <source>payer</source>
        <translation>pagatore</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>factor</translation>
    </message>
    <message>
        <source>further buyer</source>
        <translation>ulteriore acquirente</translation>
    </message>
    <message>
        <source>employee</source>
        <translation>dipendente</translation>
    </message>
    <message>
        <source>issuer of the invoice</source>
        <translation>emittente della fattura</translation>
    </message>
    <message>
        <source>issuer, local government unit</source>
        <translation>emittente, unità di ente locale</translation>
    </message>
    <message>
        <source>issuer, member of a VAT group</source>
        <translation>emittente, membro di un gruppo IVA</translation>
    </message>
    <message>
        <source>original entity</source>
        <translation>soggetto originario</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>or IDWew</source>
        <translation>o IDWew</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Add third party</source>
        <translation>Aggiungi un terzo</translation>
    </message>
    <message>
        <source>Add contract</source>
        <translation>Aggiungi contratto</translation>
    </message>
    <message>
        <source>Add order</source>
        <translation>Aggiungi ordine</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Add fact</source>
        <translation>Aggiungi informazione</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview of the PDF</source>
        <extracomment>After the last key (DECISIONS 11).</extracomment>
        <translation>Anteprima del PDF</translation>
    </message>
    <message>
        <source>The preview cannot be drawn now.</source>
        <translation>L'anteprima non può essere disegnata ora.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Preview of the document</source>
        <translation>Anteprima del documento</translation>
    </message>
    <message>
        <source>First page of the document</source>
        <translation>Prima pagina del documento</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Close the preview</source>
        <translation>Chiudi l'anteprima</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Anteprima</translation>
    </message>
    <message>
        <source>Choose a document to see it here.</source>
        <translation>Scegliere un documento per vederlo qui.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Bozza</translation>
    </message>
    <message>
        <source>no customer yet</source>
        <translation>ancora nessun cliente</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totale</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagamenti</translation>
    </message>
    <message>
        <source>No payment yet.</source>
        <translation>Ancora nessun pagamento.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventi</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Stops issuing</source>
        <translation>Blocca l'emissione</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avviso</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Suggerimento</translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>Problemi</translation>
    </message>
    <message>
        <source>F8 next problem</source>
        <translation>F8 problema successivo</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to settle before it can be issued</source>
        <translation>
            <numerusform>%n cosa da sistemare prima di emettere</numerusform>
            <numerusform>%n cose da sistemare prima di emettere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n suggerimento</numerusform>
            <numerusform>%n suggerimenti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProductDialog</name>
    <message>
        <source>New product or service</source>
        <translation>Nuovo prodotto o servizio</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifica %1</translation>
    </message>
    <message>
        <source>Save product</source>
        <translation>Salva prodotto</translation>
    </message>
    <message>
        <source>&amp;Service, not goods</source>
        <translation>&amp;Servizio, non bene</translation>
    </message>
    <message>
        <source>Price &amp;includes VAT</source>
        <translation>Prezzo IVA &amp;inclusa</translation>
    </message>
    <message>
        <source>Sales and purchases</source>
        <translation>Vendite e acquisti</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Vendite</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Acquisti</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interno</translation>
    </message>
    <message>
        <source>Ac&amp;tive: offered while typing</source>
        <translation>&amp;Attivo: proposto durante la digitazione</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Item co&amp;de</source>
        <translation>&amp;Codice articolo</translation>
    </message>
    <message>
        <source>Cate&amp;gory</source>
        <translation>Cate&amp;goria</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>&amp;Prezzo</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Valuta</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;U.M.</translation>
    </message>
    <message>
        <source>&amp;VAT rate</source>
        <translation>A&amp;liquota IVA</translation>
    </message>
    <message>
        <source>Us&amp;ed in</source>
        <translation>Usat&amp;o in</translation>
    </message>
    <message>
        <source>Commodity code</source>
        <translation>Codice NC</translation>
    </message>
    <message>
        <source>CPV code</source>
        <translation>Codice CPV</translation>
    </message>
    <message>
        <source>Barcode (GTIN)</source>
        <translation>Codice a barre (GTIN)</translation>
    </message>
    <message>
        <source>Desc&amp;ription</source>
        <translation>&amp;Descrizione</translation>
    </message>
    <message>
        <source>This is no amount.</source>
        <translation>Questo non è un importo.</translation>
    </message>
    <message>
        <source>A price cannot be negative.</source>
        <translation>Un prezzo non può essere negativo.</translation>
    </message>
</context>
<context>
    <name>ProductsPage</name>
    <message>
        <source>Inactive</source>
        <translation>Inattivo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Item code</source>
        <translation>Codice articolo</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prezzo</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>U.M.</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>IVA</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Products and services</source>
        <translation>Prodotti e servizi</translation>
    </message>
    <message>
        <source>Name, code…</source>
        <translation>Nome, codice…</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Nuovo prodotto</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Mostrati</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Attivi</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>No products yet. What you sell often is typed once and picked here.</source>
        <translation>Ancora nessun prodotto. Ciò che vendete spesso si scrive una volta e si sceglie qui.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servizio</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Bene</translation>
    </message>
</context>
<context>
    <name>RatesRoom</name>
    <message>
        <source>VAT rates</source>
        <translation>Aliquote IVA</translation>
    </message>
    <message>
        <source>A document takes the rates that hold on its delivery date.</source>
        <translation>Un documento prende le aliquote valide alla data di consegna.</translation>
    </message>
    <message>
        <source>New VAT rate</source>
        <translation>Nuova aliquota IVA</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etichetta</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Aliquota</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valida dal</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Valida al</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Contrassegno</translation>
    </message>
    <message>
        <source>★ default</source>
        <translation>★ predefinito</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inattiva</translation>
    </message>
    <message>
        <source>not in force today</source>
        <translation>non in vigore oggi</translation>
    </message>
</context>
<context>
    <name>ReceivedDeeds</name>
    <message>
        <source>Marked as checked</source>
        <translation>Segnate come verificate</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accettata</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Contestata</translation>
    </message>
    <message>
        <source>Marked as paid</source>
        <translation>Segnate come pagate</translation>
    </message>
    <message>
        <source>Marked as unpaid</source>
        <translation>Segnate come non pagate</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>File ZIP (*.zip)</translation>
    </message>
    <message>
        <source>received</source>
        <translation>ricevute</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Save original</source>
        <translation>Salva l’originale</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Esportati</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvato come %1</translation>
    </message>
</context>
<context>
    <name>ReceivedDetail</name>
    <message>
        <source>&amp;BT numbers</source>
        <translation>Numeri &amp;BT</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Mark as checked</source>
        <translation>Segna come verificata</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accetta</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Contesta</translation>
    </message>
    <message>
        <source>Mark as paid</source>
        <translation>Segna come pagata</translation>
    </message>
    <message>
        <source>Save original…</source>
        <translation>Salva l’originale…</translation>
    </message>
    <message>
        <source>Mark as unpaid</source>
        <translation>Segna come non pagata</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvato come %1</translation>
    </message>
    <message>
        <source>Save original</source>
        <translation>Salva l’originale</translation>
    </message>
</context>
<context>
    <name>ReceivedPage</name>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Issue date</source>
        <translation>Data di emissione</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fornitore</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totale</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Ricevuto il</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>IVA</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ricevute</translation>
    </message>
    <message>
        <source>Number, supplier, description…</source>
        <translation>Numero, fornitore, descrizione…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Open e-invoice</source>
        <translation>Apri fattura elettronica</translation>
    </message>
    <message>
        <source>All of this &amp;supplier</source>
        <translation>Tutte di questo &amp;fornitore</translation>
    </message>
    <message>
        <source>Mark as &amp;checked</source>
        <translation>Segna come &amp;verificate</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Accetta</translation>
    </message>
    <message>
        <source>&amp;Dispute</source>
        <translation>&amp;Contesta</translation>
    </message>
    <message>
        <source>Mark as &amp;paid</source>
        <translation>Segna come &amp;pagate</translation>
    </message>
    <message>
        <source>Mark as &amp;unpaid</source>
        <translation>Segna come &amp;non pagate</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Nessuna corrispondenza.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostra tutto</translation>
    </message>
    <message>
        <source>Nothing received yet. Drop an e-invoice here, or open it from disk.</source>
        <translation>Ancora nulla di ricevuto. Trascinate qui una fattura elettronica, o apritela dal disco.</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n non riuscita</numerusform>
            <numerusform>%n non riuscite</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceivedWords</name>
    <message>
        <source>Checked</source>
        <translation>Verificata</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accettata</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Contestata</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuova</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagata</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Scaduta</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Non pagata</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutte</translation>
    </message>
    <message>
        <source>With faults</source>
        <translation>Con errori</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Illeggibile</translation>
    </message>
    <message>
        <source>Rules broken: %1</source>
        <translation>Regole violate: %1</translation>
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
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Ancora nulla qui.</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Elimina %1</translation>
    </message>
    <message>
        <source>What is used in documents is kept and cannot be deleted.</source>
        <translation>Ciò che è usato nei documenti resta e non può essere eliminato.</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>{0}, row {1}</source>
        <translation>{0}, riga {1}</translation>
    </message>
    <message>
        <source>Remove row {0}</source>
        <translation>Rimuovi riga {0}</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>Nothing matches the search.</source>
        <translation>Nulla corrisponde alla ricerca.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Cancella la ricerca</translation>
    </message>
    <message>
        <source>Delete what is selected (%1)</source>
        <translation>Elimina la selezione (%1)</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Elimina %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>What is used in documents is kept and cannot be deleted.</source>
        <translation>Ciò che è usato nei documenti resta e non può essere eliminato.</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Eliminati: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Non riusciti: %1</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore %1?</source>
        <translation>Ripristinare %1?</translation>
    </message>
    <message>
        <source>&amp;Restore and replace</source>
        <translation>&amp;Ripristina e sostituisci</translation>
    </message>
    <message>
        <source>Restore and replace (Ctrl+Enter)</source>
        <translation>Ripristina e sostituisci (Ctrl+Invio)</translation>
    </message>
    <message numerus="yes">
        <source>Backup of %1 · %2 · %n stored file(s)</source>
        <translation>
            <numerusform>Copia del %1 · %2 · %n file</numerusform>
            <numerusform>Copia del %1 · %2 · %n file</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in the backup and what it replaces</source>
        <translation>Che cosa contiene la copia e che cosa sostituisce</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Azienda</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>Nella copia</translation>
    </message>
    <message>
        <source>On this computer now</source>
        <translation>Ora su questo computer</translation>
    </message>
    <message>
        <source>The present books cannot be read.</source>
        <translation>I dati attuali non si possono leggere.</translation>
    </message>
    <message>
        <source>Everything on this computer is replaced by what is in the backup. The present books are not deleted: they move to the folder %1, and open documents are saved there first.</source>
        <translation>Tutto ciò che è su questo computer è sostituito dal contenuto della copia. I dati attuali non vengono eliminati: passano nella cartella %1, e i documenti aperti vi sono prima salvati.</translation>
    </message>
    <message>
        <source>Checking and restoring</source>
        <translation>Controllo e ripristino</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>non presente</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n documento</numerusform>
            <numerusform>%n documenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n bozza</numerusform>
            <numerusform>%n bozze</numerusform>
        </translation>
    </message>
    <message>
        <source>latest: %1 of %2</source>
        <translation>ultimo: %1 del %2</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>as it follows</source>
        <translation>come risulta</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>SeriesDialog</name>
    <message>
        <source>New number series</source>
        <translation>Nuova serie di numerazione</translation>
    </message>
    <message>
        <source>Series %1</source>
        <translation>Serie %1</translation>
    </message>
    <message>
        <source>Save series</source>
        <translation>Salva serie</translation>
    </message>
    <message>
        <source>never</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>ogni anno</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>ogni mese</translation>
    </message>
    <message>
        <source>&amp;Default for its documents</source>
        <translation>&amp;Predefinita per i suoi documenti</translation>
    </message>
    <message>
        <source>&amp;Active: can be chosen</source>
        <translation>&amp;Attiva: può essere scelta</translation>
    </message>
    <message>
        <source>&amp;Kind of document</source>
        <translation>&amp;Tipo di documento</translation>
    </message>
    <message>
        <source>&amp;Prefix</source>
        <translation>Pre&amp;fisso</translation>
    </message>
    <message>
        <source>Pa&amp;ttern</source>
        <translation>&amp;Modello</translation>
    </message>
    <message>
        <source>Count again from &amp;1</source>
        <translation>Riparti da &amp;1</translation>
    </message>
    <message>
        <source>It can only be raised.</source>
        <translation>Può solo aumentare.</translation>
    </message>
    <message>
        <source>&amp;Last number given</source>
        <translation>&amp;Ultimo numero assegnato</translation>
    </message>
    <message>
        <source>Numbers were given in this series: its prefix and pattern stand.</source>
        <translation>In questa serie sono stati assegnati numeri: prefisso e modello restano.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Prossimo: %1</translation>
    </message>
    <message>
        <source>Type a number from %1 on.</source>
        <translation>Digitate un numero da %1 in su.</translation>
    </message>
</context>
<context>
    <name>SeriesRoom</name>
    <message>
        <source>Number series</source>
        <translation>Serie di numerazione</translation>
    </message>
    <message>
        <source>Numbers are given at issue, without gaps, and never twice.</source>
        <translation>I numeri si assegnano all'emissione, senza salti e mai due volte.</translation>
    </message>
    <message>
        <source>New series</source>
        <translation>Nuova serie</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Prefisso</translation>
    </message>
    <message>
        <source>Last number</source>
        <translation>Ultimo numero</translation>
    </message>
    <message>
        <source>Next numbers</source>
        <translation>Prossimi numeri</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Contrassegno</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Fattura</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Nota di credito</translation>
    </message>
    <message>
        <source>Proforma invoice</source>
        <translation>Fattura proforma</translation>
    </message>
    <message>
        <source>Delivery note</source>
        <translation>Documento di trasporto</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Scontrino</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Voucher</translation>
    </message>
    <message>
        <source>★ default</source>
        <translation>★ predefinito</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inattiva</translation>
    </message>
    <message>
        <source>series %1</source>
        <translation>serie %1</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Light, dark, or as the system is</source>
        <translation>Chiaro, scuro o come il sistema</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Lingua della finestra</translation>
    </message>
    <message>
        <source>Size of text and controls in percent</source>
        <translation>Dimensione di testo e controlli in percentuale</translation>
    </message>
    <message>
        <source>Company that was open last</source>
        <translation>Azienda aperta per ultima</translation>
    </message>
    <message>
        <source>Place and size of the window</source>
        <translation>Posizione e dimensione della finestra</translation>
    </message>
    <message>
        <source>PDF beside the form</source>
        <translation>PDF accanto al modulo</translation>
    </message>
    <message>
        <source>Preview beside the list</source>
        <translation>Anteprima accanto alla lista</translation>
    </message>
    <message>
        <source>Compact rows in lists</source>
        <translation>Righe compatte negli elenchi</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Azienda</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>VAT rates</source>
        <translation>Aliquote IVA</translation>
    </message>
    <message>
        <source>Bank accounts</source>
        <translation>Conti bancari</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Questo computer</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation>Parti delle impostazioni</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Command palette</source>
        <translation>Tavolozza dei comandi</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Cerca nell'elenco</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Switch company</source>
        <translation>Cambia azienda</translation>
    </message>
    <message>
        <source>Open an e-invoice…</source>
        <translation>Apri una fattura elettronica…</translation>
    </message>
    <message>
        <source>New in the current list</source>
        <translation>Nuovo nell'elenco corrente</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>Chiudi scheda</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Scheda successiva</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Scheda precedente</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla azione</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>Print or save the PDF</source>
        <translation>Stampa o salva il PDF</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Go to invoices</source>
        <translation>Vai alle fatture</translation>
    </message>
    <message>
        <source>Go to received</source>
        <translation>Vai alle ricevute</translation>
    </message>
    <message>
        <source>Go to suppliers</source>
        <translation>Vai ai fornitori</translation>
    </message>
    <message>
        <source>Go to products</source>
        <translation>Vai ai prodotti</translation>
    </message>
    <message>
        <source>Go to settings</source>
        <translation>Vai alle impostazioni</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Fatture</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ricevute</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Fornitori</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Prodotti</translation>
    </message>
    <message>
        <source>New invoice</source>
        <translation>Nuova fattura</translation>
    </message>
    <message>
        <source>Go to customers</source>
        <translation>Vai ai clienti</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clienti</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nuovo cliente</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Nuovo prodotto</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Show the PDF</source>
        <translation>Mostra il PDF</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtri</translation>
    </message>
    <message>
        <source>Views and columns</source>
        <translation>Viste e colonne</translation>
    </message>
    <message>
        <source>Show or hide the preview beside the list</source>
        <translation>Mostra o nascondi l'anteprima accanto alla lista</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>Salva ora</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Emetti</translation>
    </message>
    <message>
        <source>Record a payment</source>
        <translation>Registra un pagamento</translation>
    </message>
    <message>
        <source>Previous document</source>
        <translation>Documento precedente</translation>
    </message>
    <message>
        <source>Next document</source>
        <translation>Documento successivo</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Problema successivo</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>Problema precedente</translation>
    </message>
    <message>
        <source>Show or hide the PDF</source>
        <translation>Mostra o nascondi il PDF</translation>
    </message>
    <message>
        <source>New line below</source>
        <translation>Nuova riga sotto</translation>
    </message>
    <message>
        <source>Duplicate the line</source>
        <translation>Duplica la riga</translation>
    </message>
    <message>
        <source>Delete the line</source>
        <translation>Elimina la riga</translation>
    </message>
    <message>
        <source>Copy from the cell above</source>
        <translation>Copia dalla cella sopra</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Riempi in basso</translation>
    </message>
    <message>
        <source>Move the line up</source>
        <translation>Sposta la riga in su</translation>
    </message>
    <message>
        <source>Move the line down</source>
        <translation>Sposta la riga in giù</translation>
    </message>
    <message>
        <source>Details of the line</source>
        <translation>Dettagli della riga</translation>
    </message>
    <message>
        <source>What the VAT category needs</source>
        <translation>Che cosa richiede la categoria IVA</translation>
    </message>
    <message>
        <source>Add the line to products</source>
        <translation>Aggiungi la riga ai prodotti</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Navigation</source>
        <translation>Navigazione</translation>
    </message>
</context>
<context>
    <name>SpvCard</name>
    <message>
        <source>1 Save XML…</source>
        <translation>1 Salva XML…</translation>
    </message>
    <message>
        <source>2 Note upload index…</source>
        <translation>2 Annota l'indice…</translation>
    </message>
    <message>
        <source>3 Import answer…</source>
        <translation>3 Importa la risposta…</translation>
    </message>
    <message>
        <source>Correct it…</source>
        <translation>Correggi…</translation>
    </message>
    <message>
        <source>e-Factura, uploaded by hand</source>
        <translation>e-Factura, caricata a mano</translation>
    </message>
    <message>
        <source>The portal accepted it. Upload index %1.</source>
        <translation>Il portale l'ha accettata. Indice di caricamento %1.</translation>
    </message>
    <message>
        <source>The portal refused it: %2</source>
        <translation>Il portale l'ha respinta: %2</translation>
    </message>
    <message>
        <source>Uploaded under index %1. Download the portal's answer and import it.</source>
        <translation>Caricata con indice %1. Scaricate la risposta del portale e importatela.</translation>
    </message>
    <message>
        <source>Save the XML, upload it in the portal, and note the index it gives.</source>
        <translation>Salvate l'XML, caricatelo sul portale e annotate l'indice che dà.</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>scaduto dal %1</translation>
    </message>
    <message>
        <source>last day: today</source>
        <translation>ultimo giorno: oggi</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left, until %1</source>
        <translation>
            <numerusform>ancora %n giorno, fino al %1</numerusform>
            <numerusform>ancora %n giorni, fino al %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpvDeeds</name>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>File ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Import the portal's answer</source>
        <translation>Importa la risposta del portale</translation>
    </message>
    <message>
        <source>Answer filed with %1</source>
        <translation>Risposta archiviata con %1</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Everything is saved on this computer</source>
        <translation>Tutto è salvato su questo computer</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) to hand in</source>
        <translation>
            <numerusform>%n documento da trasmettere</numerusform>
            <numerusform>%n documenti da trasmettere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StornoDialog</name>
    <message>
        <source>Reverse %1</source>
        <translation>Storna %1</translation>
    </message>
    <message>
        <source>Create draft</source>
        <translation>Crea bozza</translation>
    </message>
    <message>
        <source>A draft with opposite signs is made. The original stays as it is; nothing takes effect before the draft is issued.</source>
        <translation>Si crea una bozza di segno opposto. L'originale resta com'è; nulla ha effetto prima che la bozza sia emessa.</translation>
    </message>
    <message>
        <source>&amp;Whole document</source>
        <translation>&amp;Tutto il documento</translation>
    </message>
    <message>
        <source>&amp;All that is left</source>
        <translation>Tutto ciò che &amp;resta</translation>
    </message>
    <message>
        <source>&amp;Chosen lines and quantities</source>
        <translation>Righe e &amp;quantità scelte</translation>
    </message>
    <message>
        <source>As a &amp;reversal invoice (negative invoice)</source>
        <translation>Come fattura di &amp;storno (negativa)</translation>
    </message>
    <message>
        <source>As a credit &amp;note (type 381)</source>
        <translation>Come &amp;nota di credito (tipo 381)</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma della rettifica</translation>
    </message>
    <message>
        <source>Lines of the original</source>
        <translation>Righe dell'originale</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantità</translation>
    </message>
    <message>
        <source>Still creditable</source>
        <translation>Ancora stornabile</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Da stornare</translation>
    </message>
    <message>
        <source>“%1” is no quantity.</source>
        <translation>«%1» non è una quantità.</translation>
    </message>
    <message>
        <source>Only %1 can still be taken back.</source>
        <translation>Si possono ancora stornare solo %1.</translation>
    </message>
    <message>
        <source>Take back at least one line.</source>
        <translation>Stornate almeno una riga.</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>Lines</source>
        <extracomment>Parts shown in tables of their own. More lines than anybody reads on a page; all of them are among the terms.</extracomment>
        <translation>Righe</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) are among all terms.</source>
        <translation>
            <numerusform>%n altra riga è tra tutti i termini.</numerusform>
            <numerusform>Altre %n righe sono tra tutti i termini.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupplierDialog</name>
    <message>
        <source>New supplier</source>
        <translation>Nuovo fornitore</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifica %1</translation>
    </message>
    <message>
        <source>Save supplier</source>
        <translation>Salva fornitore</translation>
    </message>
    <message>
        <source>&amp;Tax number</source>
        <translation>Partita &amp;IVA</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Registration no.</source>
        <translation>N. &amp;registro imprese</translation>
    </message>
    <message>
        <source>&amp;VAT registered</source>
        <translation>So&amp;ggetto IVA</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>Paes&amp;e</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Provincia</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Città</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>CAP</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banca</translation>
    </message>
    <message>
        <source>Payment term, days</source>
        <translation>Scadenza, giorni</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>In&amp;dirizzo</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>E-&amp;mail</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>as invoiced</source>
        <translation>come da fattura</translation>
    </message>
    <message>
        <source>Notes, for you only</source>
        <translation>Note, solo per voi</translation>
    </message>
    <message>
        <source>Type a number of days.</source>
        <translation>Digitate un numero di giorni.</translation>
    </message>
    <message>
        <source>This is no valid IBAN.</source>
        <translation>Questo IBAN non è valido.</translation>
    </message>
</context>
<context>
    <name>SuppliersPage</name>
    <message>
        <source>Documents</source>
        <translation>Documenti</translation>
    </message>
    <message>
        <source>Last document</source>
        <translation>Ultimo documento</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Fornitori</translation>
    </message>
    <message>
        <source>New supplier</source>
        <translation>Nuovo fornitore</translation>
    </message>
    <message>
        <source>No suppliers yet. They come by themselves with the invoices you receive.</source>
        <translation>Ancora nessun fornitore. Arrivano da soli con le fatture ricevute.</translation>
    </message>
</context>
<context>
    <name>TermsView</name>
    <message>
        <source>All terms of the invoice</source>
        <extracomment>Groups beyond these start folded.</extracomment>
        <translation>Tutti i termini della fattura</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Issued</source>
        <translation>Emessa</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annullata</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Ripristinata</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Rettificata</translation>
    </message>
    <message>
        <source>Payment recorded</source>
        <translation>Pagamento registrato</translation>
    </message>
    <message>
        <source>Payment deleted</source>
        <translation>Pagamento eliminato</translation>
    </message>
    <message>
        <source>Uploaded to the portal</source>
        <translation>Caricata sul portale</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accettata</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Respinta</translation>
    </message>
    <message>
        <source>This event cannot be read</source>
        <translation>Questo evento non può essere letto</translation>
    </message>
    <message>
        <source>upload index %1</source>
        <translation>indice di caricamento %1</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Draft</source>
        <translation>Bozza</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annullata</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emessa</translation>
    </message>
    <message>
        <source>Issuing…</source>
        <translation>Emissione…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvataggio…</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Salvato su questo computer</translation>
    </message>
</context>
<context>
    <name>TotalsBar</name>
    <message>
        <source>Totals</source>
        <translation>Totali</translation>
    </message>
    <message numerus="yes">
        <source>Selected: %n document(s)</source>
        <translation>
            <numerusform>Selezionato: %n documento</numerusform>
            <numerusform>Selezionati: %n documenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n documento</numerusform>
            <numerusform>%n documenti</numerusform>
        </translation>
    </message>
    <message>
        <source>To pay %1</source>
        <translation>Da pagare %1</translation>
    </message>
    <message>
        <source>Net %1</source>
        <translation>Imponibile %1</translation>
    </message>
    <message>
        <source>VAT %1</source>
        <translation>IVA %1</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>Totale %1</translation>
    </message>
    <message>
        <source>To collect %1</source>
        <translation>Da incassare %1</translation>
    </message>
</context>
<context>
    <name>TotalsBox</name>
    <message>
        <source>Totals</source>
        <translation>Totali</translation>
    </message>
    <message>
        <source>Seller not registered for VAT</source>
        <translation>Venditore non soggetto IVA</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>IVA</translation>
    </message>
    <message>
        <source>Taxable amount</source>
        <translation>Imponibile</translation>
    </message>
    <message>
        <source>VAT amount</source>
        <translation>Imposta</translation>
    </message>
    <message numerus="yes">
        <source>Line(s): {0}</source>
        <translation>
            <numerusform>Riga: {0}</numerusform>
            <numerusform>Righe: {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Discounts in the lines</source>
        <translation>Sconti nelle righe</translation>
    </message>
    <message>
        <source>Document discount</source>
        <translation>Sconto sul documento</translation>
    </message>
    <message>
        <source>Surcharge</source>
        <translation>Maggiorazione</translation>
    </message>
    <message>
        <source>Total excl. VAT</source>
        <translation>Totale imponibile</translation>
    </message>
    <message>
        <source>Total VAT</source>
        <translation>Totale IVA</translation>
    </message>
    <message>
        <source>Total incl. VAT</source>
        <translation>Totale IVA inclusa</translation>
    </message>
    <message>
        <source>Already paid</source>
        <translation>Già pagato</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Arrotondamento</translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation>Totale da pagare</translation>
    </message>
</context>
<context>
    <name>UploadIndexDialog</name>
    <message>
        <source>Upload index of %1</source>
        <translation>Indice di caricamento di %1</translation>
    </message>
    <message>
        <source>Save index</source>
        <translation>Salva indice</translation>
    </message>
    <message>
        <source>After the upload the portal shows an index of digits only. It links the answer to this document; from then on the document counts as submitted.</source>
        <translation>Dopo il caricamento il portale mostra un indice di sole cifre. Collega la risposta a questo documento; da allora il documento conta come trasmesso.</translation>
    </message>
    <message>
        <source>Upload &amp;index</source>
        <translation>&amp;Indice di caricamento</translation>
    </message>
    <message>
        <source>The index has digits only.</source>
        <translation>L'indice ha solo cifre.</translation>
    </message>
</context>
<context>
    <name>VatHint</name>
    <message>
        <source>Goods ({0})</source>
        <translation>Beni ({0})</translation>
    </message>
    <message>
        <source>Services ({0})</source>
        <translation>Servizi ({0})</translation>
    </message>
    <message>
        <source>Apply {0}</source>
        <translation>Applica {0}</translation>
    </message>
    <message>
        <source>The customer has a VAT number in {0}: goods are an intra-Community supply (K), for services the customer owes the VAT (AE).</source>
        <translation>Il cliente ha una partita IVA in {0}: i beni sono una cessione intracomunitaria (K), per i servizi l'IVA è dovuta dal cliente (AE).</translation>
    </message>
    <message>
        <source>{0}: in the Union for goods (K), outside it for services (O).</source>
        <translation>{0}: nell'Unione per i beni (K), fuori per i servizi (O).</translation>
    </message>
    <message>
        <source>The customer is in {0}, outside the Union: goods are an export (G), services fall outside the VAT of this country (O).</source>
        <translation>Il cliente è in {0}, fuori dall'Unione: i beni sono un'esportazione (G), i servizi sono fuori campo IVA qui (O).</translation>
    </message>
    <message>
        <source>VAT rule for a customer abroad</source>
        <translation>Regola IVA per un cliente estero</translation>
    </message>
</context>
<context>
    <name>VatPanel</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>Consegnato il</translation>
    </message>
    <message>
        <source>Delivered to</source>
        <translation>Paese di consegna</translation>
    </message>
    <message>
        <source>Reason code (VATEX)</source>
        <translation>Codice del motivo (VATEX)</translation>
    </message>
    <message>
        <source>Reason on the invoice</source>
        <translation>Motivo in fattura</translation>
    </message>
    <message>
        <source>Fill in the customer's VAT number…</source>
        <translation>Inserire la partita IVA del cliente…</translation>
    </message>
    <message>
        <source>Fill in my company's VAT number…</source>
        <translation>Inserire la partita IVA della mia azienda…</translation>
    </message>
    <message numerus="yes">
        <source>line(s) {0}</source>
        <translation>
            <numerusform>riga {0}</numerusform>
            <numerusform>righe {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>travel agents</source>
        <translation>agenzie di viaggio</translation>
    </message>
    <message>
        <source>second-hand goods</source>
        <translation>beni d'occasione</translation>
    </message>
    <message>
        <source>works of art</source>
        <translation>oggetti d'arte</translation>
    </message>
    <message>
        <source>collectors' items and antiques</source>
        <translation>oggetti da collezione e antiquariato</translation>
    </message>
    <message>
        <source>art. {0}</source>
        <translation>art. {0}</translation>
    </message>
    <message>
        <source>Goods sent to a business in another EU country: the buyer pays the VAT there. Both VAT numbers, the day and the country of delivery prove it (BR-IC-02, 11, 12).</source>
        <translation>Beni inviati a un'impresa di un altro paese UE: l'IVA la paga là l'acquirente. Lo provano le due partite IVA, il giorno e il paese di consegna (BR-IC-02, 11, 12).</translation>
    </message>
    <message>
        <source>The buyer owes the VAT instead of you. The invoice names both tax numbers and says “reverse charge” (BR-AE-02, 10).</source>
        <translation>L'IVA è dovuta dall'acquirente al posto vostro. La fattura riporta i due numeri fiscali e dice «inversione contabile» (BR-AE-02, 10).</translation>
    </message>
    <message>
        <source>Goods that leave the EU: exempt, while you keep the right to deduct. Your VAT number is needed, and the customs declaration as proof (BR-G-02, 10).</source>
        <translation>Beni che lasciano l'UE: non imponibili, con diritto alla detrazione. Servono la vostra partita IVA e la dichiarazione doganale come prova (BR-G-02, 10).</translation>
    </message>
    <message>
        <source>Exempt by law: the invoice names the article, by its code or in words (BR-E-10).</source>
        <translation>Esente per legge: la fattura indica l'articolo, con il codice o a parole (BR-E-10).</translation>
    </message>
    <message>
        <source>No VAT of this country at all: the invoice names no VAT numbers and has no other category beside it (BR-O-02, 11).</source>
        <translation>Fuori campo IVA qui: la fattura non indica partite IVA e non ha altre categorie accanto (BR-O-02, 11).</translation>
    </message>
    <message>
        <source>Take {0}</source>
        <translation>Prendi {0}</translation>
    </message>
    <message>
        <source>day and country of delivery</source>
        <translation>giorno e paese di consegna</translation>
    </message>
</context>
<context>
    <name>VatRateDialog</name>
    <message>
        <source>New VAT rate</source>
        <translation>Nuova aliquota IVA</translation>
    </message>
    <message>
        <source>VAT rate %1 %</source>
        <translation>Aliquota IVA %1 %</translation>
    </message>
    <message>
        <source>Save rate</source>
        <translation>Salva aliquota</translation>
    </message>
    <message>
        <source>&amp;Default for new lines</source>
        <translation>&amp;Predefinita per le nuove righe</translation>
    </message>
    <message>
        <source>&amp;Active: can be chosen</source>
        <translation>&amp;Attiva: può essere scelta</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>A&amp;liquota</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Etichetta</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>Cate&amp;goria</translation>
    </message>
    <message>
        <source>Valid &amp;from</source>
        <translation>Valida &amp;dal</translation>
    </message>
    <message>
        <source>Valid &amp;to</source>
        <translation>&amp;Valida al</translation>
    </message>
    <message>
        <source>Type a rate such as 21.</source>
        <translation>Digitate un'aliquota, per esempio 21.</translation>
    </message>
    <message>
        <source>This category is without VAT.</source>
        <translation>Questa categoria è senza IVA.</translation>
    </message>
    <message>
        <source>A rate of 0 % needs a category without VAT.</source>
        <translation>Un'aliquota dello 0 % richiede una categoria senza IVA.</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>L'ultimo giorno precede il primo.</translation>
    </message>
</context>
<context>
    <name>ViewNameDialog</name>
    <message>
        <source>Save this view</source>
        <translation>Salva questa vista</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Rinomina %1</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Salva vista</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rinomina</translation>
    </message>
    <message>
        <source>Filters, search, sorting and columns as they are now, under a name.</source>
        <translation>Filtri, ricerca, ordinamento e colonne come sono ora, sotto un nome.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Open the list with this view</source>
        <translation>&amp;Apri la lista con questa vista</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Scrivere un nome.</translation>
    </message>
    <message>
        <source>There is a view with this name.</source>
        <translation>Esiste già una vista con questo nome.</translation>
    </message>
</context>
<context>
    <name>XmlTab</name>
    <message>
        <source>XML as it was issued</source>
        <extracomment>Pattern and colour token; what comes later paints over what came before.</extracomment>
        <translation>XML come emesso</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Save XML…</source>
        <translation>Salva XML…</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Kind, row {0}</source>
        <translation>Tipo, riga {0}</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Sconto</translation>
    </message>
    <message>
        <source>Surcharge</source>
        <translation>Maggiorazione</translation>
    </message>
    <message>
        <source>Reason, row {0}</source>
        <translation>Motivo, riga {0}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Percent, row {0}</source>
        <translation>Percentuale, riga {0}</translation>
    </message>
    <message>
        <source>Amount, row {0}</source>
        <translation>Importo, riga {0}</translation>
    </message>
    <message>
        <source>VAT, row {0}</source>
        <translation>IVA, riga {0}</translation>
    </message>
    <message>
        <source>Remove row {0}</source>
        <translation>Rimuovi riga {0}</translation>
    </message>
</context>
</TS>
