<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro" sourcelanguage="en">
<context>
    <name>AccountDialog</name>
    <message>
        <source>New account</source>
        <translation>Cont nou</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Modifică contul</translation>
    </message>
    <message>
        <source>Save account</source>
        <translation>Salvează contul</translation>
    </message>
    <message>
        <source>Kind of account</source>
        <translation>Tipul contului</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Cont bancar</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Casierie</translation>
    </message>
    <message>
        <source>&amp;Default account of its currency</source>
        <translation>Cont &amp;implicit al monedei sale</translation>
    </message>
    <message>
        <source>&amp;Show on documents</source>
        <translation>&amp;Afișat pe documente</translation>
    </message>
    <message>
        <source>&amp;IBAN</source>
        <translation>I&amp;BAN</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Denumire</translation>
    </message>
    <message>
        <source>&amp;BIC</source>
        <translation>BI&amp;C</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>&amp;Monedă</translation>
    </message>
    <message>
        <source>&amp;Opening balance</source>
        <translation>&amp;Sold inițial</translation>
    </message>
    <message>
        <source>B&amp;alance on</source>
        <translation>Sold &amp;la data</translation>
    </message>
    <message>
        <source>Give the till a name.</source>
        <translation>Dați casieriei un nume.</translation>
    </message>
</context>
<context>
    <name>AccountsRoom</name>
    <message>
        <source>Bank accounts and tills</source>
        <translation>Conturi bancare și casierii</translation>
    </message>
    <message>
        <source>A document names the accounts of its own currency.</source>
        <translation>Un document arată conturile în moneda lui.</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Cont nou</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cont</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bancă</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monedă</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marcaj</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Casierie</translation>
    </message>
    <message>
        <source>★ default</source>
        <translation>★ implicit</translation>
    </message>
    <message>
        <source>not on documents</source>
        <translation>nu apare pe documente</translation>
    </message>
</context>
<context>
    <name>AllowanceRows</name>
    <message>
        <source>Add discount</source>
        <translation>Adaugă reducere</translation>
    </message>
    <message>
        <source>Add surcharge</source>
        <translation>Adaugă majorare</translation>
    </message>
    <message>
        <source>Surcharge</source>
        <translation>Majorare</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Reducere</translation>
    </message>
</context>
<context>
    <name>AttachedFiles</name>
    <message>
        <source>Saved as %1</source>
        <translation>Salvat ca %1</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>Salvează anexa</translation>
    </message>
</context>
<context>
    <name>AttachmentList</name>
    <message>
        <source>Attachments</source>
        <translation>Anexe</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fișier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Mărime</translation>
    </message>
    <message>
        <source>Goes along</source>
        <translation>Merge cu factura</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Denumire</translation>
    </message>
    <message>
        <source>Enter opens · Space switches · F2 describes · Del removes</source>
        <translation>Enter deschide · Spațiu comută · F2 descrie · Del elimină</translation>
    </message>
    <message>
        <source>in the e-invoice</source>
        <translation>în e-factură</translation>
    </message>
    <message>
        <source>kept here only</source>
        <translation>păstrat doar aici</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>Attachments</source>
        <translation>Anexe</translation>
    </message>
    <message>
        <source>Drop files here, or add them by the button.</source>
        <translation>Trageți fișiere aici sau adăugați-le cu butonul.</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>Adaugă fișier…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Deschide</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Salvează o copie…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Elimină</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Adaugă un fișier</translation>
    </message>
</context>
<context>
    <name>AttachmentsView</name>
    <message>
        <source>Open</source>
        <translation>Deschide</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Deschide %1</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvează…</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Salvează %1</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>Salvează anexa</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Clear selection</source>
        <translation>Renunță la selecție</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selectat</numerusform>
            <numerusform>%n selectate</numerusform>
            <numerusform>%n de selectate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CancelDialog</name>
    <message>
        <source>Cancel %1</source>
        <translation>Anulare: %1</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n document(s)</source>
        <translation>
            <numerusform>Anulați %n document</numerusform>
            <numerusform>Anulați %n documente</numerusform>
            <numerusform>Anulați %n de documente</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel document</source>
        <translation>Anulează documentul</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Păstrează</translation>
    </message>
    <message>
        <source>A cancelled document keeps its number and stays in the books. It can be restored as it was.</source>
        <translation>Un document anulat își păstrează numărul și rămâne în evidență. Poate fi restaurat așa cum a fost.</translation>
    </message>
    <message>
        <source>Left out, because they cannot be cancelled: %1</source>
        <translation>Lăsate deoparte, pentru că nu pot fi anulate: %1</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motiv</translation>
    </message>
    <message>
        <source>Say why the document is cancelled.</source>
        <translation>Scrieți de ce se anulează documentul.</translation>
    </message>
</context>
<context>
    <name>CheckTab</name>
    <message>
        <source>This is no e-invoice that can be read</source>
        <translation>Nu este o factură electronică ce poate fi citită</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) of %1 are broken</source>
        <translation>
            <numerusform>%n regulă %1 nu este respectată</numerusform>
            <numerusform>%n reguli %1 nu sunt respectate</numerusform>
            <numerusform>%n de reguli %1 nu sunt respectate</numerusform>
        </translation>
    </message>
    <message>
        <source>All rules of %1 pass</source>
        <translation>Toate regulile %1 sunt respectate</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Eroare</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertisment</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Informație</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Detalii</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>Reset filters</source>
        <translation>Resetează filtrele</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Found</source>
        <translation>Rezultate</translation>
    </message>
</context>
<context>
    <name>ClientDialog</name>
    <message>
        <source>Edit %1</source>
        <translation>Modificare: %1</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Client nou</translation>
    </message>
    <message>
        <source>Save customer</source>
        <translation>Salvează clientul</translation>
    </message>
    <message>
        <source>Kind of customer</source>
        <translation>Tipul clientului</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firmă</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoană fizică</translation>
    </message>
    <message>
        <source>&amp;Tax number</source>
        <translation>Cod &amp;fiscal</translation>
    </message>
    <message>
        <source>&amp;Personal ID number</source>
        <translation>C&amp;NP</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Denumire</translation>
    </message>
    <message>
        <source>&amp;Registration no.</source>
        <translation>Nr. &amp;Reg. Com.</translation>
    </message>
    <message>
        <source>&amp;VAT registered</source>
        <translation>&amp;Plătitor de TVA</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresă</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>Ț&amp;ară</translation>
    </message>
    <message>
        <source>C&amp;ounty</source>
        <translation>&amp;Județ</translation>
    </message>
    <message>
        <source>To&amp;wn</source>
        <translation>&amp;Localitate</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>Adr&amp;esă</translation>
    </message>
    <message>
        <source>Posta&amp;l code</source>
        <translation>&amp;Cod poștal</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>E-ma&amp;il</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Persoană de contact</translation>
    </message>
    <message>
        <source>as the company</source>
        <translation>ca firma</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Condiții</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>&amp;Monedă</translation>
    </message>
    <message>
        <source>Document lan&amp;guage</source>
        <translation>Lim&amp;ba documentului</translation>
    </message>
    <message>
        <source>Pa&amp;yment term, days</source>
        <translation>Termen de plată, &amp;zile</translation>
    </message>
    <message>
        <source>Customer code</source>
        <translation>Cod client</translation>
    </message>
    <message>
        <source>ID card</source>
        <translation>Act de identitate</translation>
    </message>
    <message>
        <source>Notes, for you only</source>
        <translation>Note, doar pentru dumneavoastră</translation>
    </message>
    <message>
        <source>E-invoice</source>
        <translation>E-factură</translation>
    </message>
    <message>
        <source>Address scheme</source>
        <translation>Tipul adresei electronice</translation>
    </message>
    <message>
        <source>Electronic address</source>
        <translation>Adresă electronică</translation>
    </message>
    <message>
        <source>Leitweg-ID</source>
        <translation>Leitweg-ID</translation>
    </message>
    <message>
        <source>SdI recipient code</source>
        <translation>Cod destinatar SdI</translation>
    </message>
    <message>
        <source>Certified email (PEC)</source>
        <translation>Adresă PEC</translation>
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
        <translation>Cod serviciu</translation>
    </message>
    <message>
        <source>A name is needed to save.</source>
        <translation>Pentru a salva este nevoie de o denumire.</translation>
    </message>
    <message>
        <source>To complete before an e-invoice can be issued: %1</source>
        <translation>De completat înainte de emiterea unei e-facturi: %1</translation>
    </message>
    <message>
        <source>Everything an e-invoice needs is here.</source>
        <translation>Tot ce îi trebuie unei e-facturi este aici.</translation>
    </message>
    <message>
        <source>tax number</source>
        <translation>cod fiscal</translation>
    </message>
    <message>
        <source>county</source>
        <translation>județ</translation>
    </message>
    <message>
        <source>town</source>
        <translation>localitate</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresă</translation>
    </message>
    <message>
        <source>Type a number of days.</source>
        <translation>Scrieți un număr de zile.</translation>
    </message>
</context>
<context>
    <name>ClientForm</name>
    <message>
        <source>New customer</source>
        <translation>Client nou</translation>
    </message>
    <message>
        <source>Kind of customer</source>
        <translation>Tipul clientului</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firmă</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoană fizică</translation>
    </message>
    <message>
        <source>VAT registered</source>
        <translation>Plătitor de TVA</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Denumire</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Cod fiscal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Țară</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Județ</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Localitate</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresă</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Cod poștal</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Save customer</source>
        <translation>Salvează clientul</translation>
    </message>
    <message>
        <source>Use once</source>
        <translation>Folosește o dată</translation>
    </message>
    <message>
        <source>Write the customer into this document only</source>
        <translation>Scrie clientul doar în acest document</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation>Modifică clientul</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Salvează modificările</translation>
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
        <translation>Denumire sau cod fiscal · Shift+Enter face un client nou</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clienți</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Schimbă</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <translation>Alege alt client</translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation>Modifică clientul</translation>
    </message>
    <message>
        <source>Clear customer</source>
        <translation>Scoate clientul</translation>
    </message>
    <message>
        <source>this document only</source>
        <translation>doar în acest document</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n factură</numerusform>
            <numerusform>%n facturi</numerusform>
            <numerusform>%n de facturi</numerusform>
        </translation>
    </message>
    <message>
        <source>New customer “{0}”</source>
        <translation>Client nou „{0}”</translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>To complete</source>
        <translation>De completat</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Facturi</translation>
    </message>
    <message>
        <source>Last invoice</source>
        <translation>Ultima factură</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clienți</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Client nou</translation>
    </message>
    <message>
        <source>New &amp;invoice for this customer</source>
        <translation>&amp;Factură nouă pentru acest client</translation>
    </message>
    <message>
        <source>No customers yet. Everybody you invoice will be here.</source>
        <translation>Încă niciun client. Aici vor fi toți cei cărora le facturați.</translation>
    </message>
</context>
<context>
    <name>CompanyButton</name>
    <message>
        <source>Company: {0}</source>
        <extracomment>Windows narrower than this show the icons of the places without their words.</extracomment>
        <translation>Firmă: {0}</translation>
    </message>
</context>
<context>
    <name>CompanyRoom</name>
    <message>
        <source>Company</source>
        <translation>Firmă</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvează</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Salvează (Ctrl+S)</translation>
    </message>
    <message>
        <source>VAT &amp;registered</source>
        <translation>Plătitor de &amp;TVA</translation>
    </message>
    <message>
        <source>&amp;Cash accounting (VAT on collection)</source>
        <translation>TVA la î&amp;ncasare</translation>
    </message>
    <message>
        <source>OSS scheme</source>
        <translation>Regim OSS</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Cod fiscal</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Denumire</translation>
    </message>
    <message>
        <source>Registration no.</source>
        <translation>Nr. Reg. Com.</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Formă juridică</translation>
    </message>
    <message>
        <source>Share capital</source>
        <translation>Capital social</translation>
    </message>
    <message>
        <source>Second VAT number</source>
        <translation>Al doilea cod de TVA</translation>
    </message>
    <message>
        <source>EORI number</source>
        <translation>Cod EORI</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresă</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Țară</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Județ</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Localitate</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Cod poștal</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Pagină web</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Reprezentant</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Funcție</translation>
    </message>
    <message>
        <source>due on receipt</source>
        <translation>la primire</translation>
    </message>
    <message>
        <source>none</source>
        <translation>fără</translation>
    </message>
    <message>
        <source>per VAT rate (as EN 16931 computes it)</source>
        <translation>pe cotă de TVA (cum calculează EN 16931)</translation>
    </message>
    <message>
        <source>per line (as a Storno server does)</source>
        <translation>pe rând (cum face un server Storno)</translation>
    </message>
    <message>
        <source>strictly base times rate</source>
        <translation>strict baza înmulțită cu cota</translation>
    </message>
    <message>
        <source>Defaults of new documents</source>
        <translation>Valori implicite pentru documente noi</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monedă</translation>
    </message>
    <message>
        <source>Document language</source>
        <translation>Limba documentului</translation>
    </message>
    <message>
        <source>Payment term, days</source>
        <translation>Termen de plată, zile</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>U.M.</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Modalitate de plată</translation>
    </message>
    <message>
        <source>VAT is rounded</source>
        <translation>TVA se rotunjește</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Observații</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Condiții de plată</translation>
    </message>
    <message>
        <source>Look of documents</source>
        <translation>Aspectul documentelor</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Siglă</translation>
    </message>
    <message>
        <source>Choose logo…</source>
        <translation>Alege sigla…</translation>
    </message>
    <message>
        <source>Remove logo</source>
        <translation>Elimină sigla</translation>
    </message>
    <message>
        <source>Choose colour…</source>
        <translation>Alege culoarea…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Culoare</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>Subsol</translation>
    </message>
    <message>
        <source>no logo</source>
        <translation>fără siglă</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Imagini (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Choose logo</source>
        <translation>Alege sigla</translation>
    </message>
    <message>
        <source>This file is no picture.</source>
        <translation>Fișierul nu este o imagine.</translation>
    </message>
    <message>
        <source>Company saved</source>
        <translation>Firma a fost salvată</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Este nevoie de o denumire.</translation>
    </message>
    <message>
        <source>Type a number of days.</source>
        <translation>Scrieți un număr de zile.</translation>
    </message>
    <message>
        <source>This is no amount.</source>
        <translation>Aceasta nu este o sumă.</translation>
    </message>
    <message>
        <source>Write a colour as #2563eb.</source>
        <translation>Scrieți culoarea ca #2563eb.</translation>
    </message>
</context>
<context>
    <name>ComputerRoom</name>
    <message>
        <source>This computer</source>
        <translation>Acest calculator</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>ca sistemul</translation>
    </message>
    <message>
        <source>light</source>
        <translation>luminos</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>întunecat</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Temă</translation>
    </message>
    <message>
        <source>The whole window changes after a restart.</source>
        <translation>Fereastra se schimbă toată după repornire.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Limbă</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Mărime</translation>
    </message>
    <message>
        <source>Data and backup</source>
        <translation>Date și copii de siguranță</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Dosarul cu date</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Deschide dosarul</translation>
    </message>
    <message>
        <source>A backup is one file with everything: books, e-invoices, attachments, logos.</source>
        <translation>O copie de siguranță este un singur fișier cu tot: evidențe, e-facturi, atașamente, sigle.</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Fă o copie acum…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurează o copie…</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Se lucrează</translation>
    </message>
    <message>
        <source>Backups (*.backup)</source>
        <translation>Copii de siguranță (*.backup)</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Copie de siguranță</translation>
    </message>
    <message>
        <source>Backup written and checked: %1</source>
        <translation>Copie scrisă și verificată: %1</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copii de siguranță</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurarea unei copii</translation>
    </message>
    <message>
        <source>Is everything as it was written?</source>
        <translation>Este totul așa cum a fost scris?</translation>
    </message>
    <message>
        <source>Recomputes the chain of events, every stored e-invoice and the order of the database.</source>
        <translation>Recalculează lanțul evenimentelor, fiecare e-factură stocată și ordinea bazei de date.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verifică</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>%n verificare a eșuat</numerusform>
            <numerusform>%n verificări au eșuat</numerusform>
            <numerusform>%n de verificări au eșuat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n check(s) passed</source>
        <translation>
            <numerusform>%n verificare, reușită</numerusform>
            <numerusform>Toate cele %n verificări au reușit</numerusform>
            <numerusform>Toate cele %n de verificări au reușit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Documents</source>
        <translation>Documente</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Lăsate deoparte</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>t today · +30 days · 15.3 · eom end of month · ↑↓ days · Alt+↓</source>
        <translation>t azi · +30 zile · 15.3 · eom sfârșit de lună · ↑↓ zile · Alt+↓</translation>
    </message>
</context>
<context>
    <name>Deductions</name>
    <message>
        <source>Document discount, surcharge, prepayment</source>
        <translation>Reducere, majorare, avans pe document</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>Delivery place and period</source>
        <translation>Locul livrării și perioada</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>New invoice</source>
        <extracomment>More files dropped at once are too many tabs.</extracomment>
        <translation>Factură nouă</translation>
    </message>
    <message>
        <source>E-invoices (*.xml *.pdf *.p7m *.zip);;All files (*)</source>
        <translation>Facturi electronice (*.xml *.pdf *.p7m *.zip);;Toate fișierele (*)</translation>
    </message>
    <message>
        <source>Open an e-invoice</source>
        <translation>Deschide o factură electronică</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>Firmă nouă</translation>
    </message>
</context>
<context>
    <name>DetailsTab</name>
    <message>
        <source>Seller</source>
        <translation>Vânzător</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Observații</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Notă internă</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anexe</translation>
    </message>
    <message>
        <source>in the e-invoice</source>
        <translation>în e-factură</translation>
    </message>
    <message>
        <source>kept here only</source>
        <translation>păstrat doar aici</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Deschide</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Deschide %1</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvează…</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Salvează %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n zi</numerusform>
            <numerusform>%n zile</numerusform>
            <numerusform>%n de zile</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue date</source>
        <translation>Data emiterii</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Scadența</translation>
    </message>
    <message>
        <source>Payment term</source>
        <translation>Termen de plată</translation>
    </message>
    <message>
        <source>Delivery date</source>
        <translation>Data livrării</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Modalitate de plată</translation>
    </message>
    <message>
        <source>Tax regime</source>
        <translation>Regim fiscal</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Curs valutar</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Număr comandă</translation>
    </message>
    <message>
        <source>Contract number</source>
        <translation>Număr contract</translation>
    </message>
    <message>
        <source>Project reference</source>
        <translation>Referință proiect</translation>
    </message>
    <message>
        <source>Buyer reference</source>
        <translation>Referința cumpărătorului</translation>
    </message>
    <message>
        <source>Delivery place</source>
        <translation>Loc de livrare</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Condiții</translation>
    </message>
    <message>
        <source>Cancelled because</source>
        <translation>Anulată pentru că</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Rânduri</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Denumire</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantitate</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>U.M.</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Preț unitar</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Fără TVA</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>VAT breakdown</source>
        <translation>Defalcare TVA</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Cotă</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Bază</translation>
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
        <translation>Total reduceri</translation>
    </message>
    <message>
        <source>Total excl. VAT</source>
        <translation>Total fără TVA</translation>
    </message>
    <message>
        <source>Total VAT</source>
        <translation>Total TVA</translation>
    </message>
    <message>
        <source>Total incl. VAT</source>
        <translation>Total cu TVA</translation>
    </message>
    <message>
        <source>Prepaid</source>
        <translation>Achitat în avans</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rotunjire</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>Achitat</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Sold</translation>
    </message>
</context>
<context>
    <name>EInvoice</name>
    <message>
        <source>E-invoice data</source>
        <translation>Date pentru e-factură</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>neprecizat</translation>
    </message>
    <message>
        <source>date of the invoice</source>
        <translation>data facturii</translation>
    </message>
    <message>
        <source>date of the delivery</source>
        <translation>data livrării</translation>
    </message>
    <message>
        <source>date of the payment</source>
        <translation>data plății</translation>
    </message>
</context>
<context>
    <name>EInvoiceFields</name>
    <message>
        <source>VAT on debits (option pour les débits)</source>
        <translation>TVA la facturare (option pour les débits)</translation>
    </message>
    <message>
        <source>For e-invoices</source>
        <translation>Pentru e-facturi</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Persoană de contact</translation>
    </message>
    <message>
        <source>Contact phone</source>
        <translation>Telefon de contact</translation>
    </message>
    <message>
        <source>Contact email</source>
        <translation>E-mail de contact</translation>
    </message>
    <message>
        <source>Electronic address</source>
        <translation>Adresă electronică</translation>
    </message>
    <message>
        <source>Address scheme</source>
        <translation>Tipul adresei electronice</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>Tax regime</source>
        <translation>Regim fiscal</translation>
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
        <translation>Oficiul REA</translation>
    </message>
    <message>
        <source>REA number</source>
        <translation>Numărul REA</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Asociați</translation>
    </message>
    <message>
        <source>Liquidation</source>
        <translation>Lichidare</translation>
    </message>
</context>
<context>
    <name>EditorBanner</name>
    <message>
        <source>This draft was changed elsewhere. What you typed is kept here.</source>
        <translation>Ciorna a fost modificată în altă parte. Ce ați scris este păstrat aici.</translation>
    </message>
    <message>
        <source>Save mine over it</source>
        <translation>Salvează varianta mea peste ea</translation>
    </message>
    <message>
        <source>This draft was issued elsewhere, without your last changes.</source>
        <translation>Ciorna a fost emisă în altă parte, fără ultimele dumneavoastră modificări.</translation>
    </message>
    <message>
        <source>Keep mine as a new draft</source>
        <translation>Păstrează varianta mea ca ciornă nouă</translation>
    </message>
    <message>
        <source>This draft was deleted elsewhere. What you typed is kept here.</source>
        <translation>Ciorna a fost ștearsă în altă parte. Ce ați scris este păstrat aici.</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>Salveaz-o din nou</translation>
    </message>
</context>
<context>
    <name>EditorSession</name>
    <message>
        <source>change</source>
        <translation>modificare</translation>
    </message>
    <message>
        <source>choose customer</source>
        <translation>alegerea clientului</translation>
    </message>
    <message>
        <source>convert prices</source>
        <translation>conversia prețurilor</translation>
    </message>
    <message>
        <source>insert line</source>
        <translation>rând adăugat</translation>
    </message>
    <message>
        <source>remove line</source>
        <translation>rând șters</translation>
    </message>
    <message>
        <source>duplicate line</source>
        <translation>rând duplicat</translation>
    </message>
    <message>
        <source>move line</source>
        <translation>rând mutat</translation>
    </message>
    <message>
        <source>paste lines</source>
        <translation>rânduri lipite</translation>
    </message>
    <message>
        <source>prices include VAT</source>
        <translation>prețuri cu TVA</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>… and {0} more</source>
        <translation>… și încă {0}</translation>
    </message>
    <message>
        <source>Something went wrong in the program itself.</source>
        <translation>Programul a greșit ceva.</translation>
    </message>
    <message>
        <source>A fault in the program</source>
        <translation>O greșeală în program</translation>
    </message>
    <message>
        <source>Your data is safe. Please report this:</source>
        <translation>Datele dumneavoastră sunt în siguranță. Vă rugăm să raportați aceasta:</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalii</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiază</translation>
    </message>
</context>
<context>
    <name>EventsTab</name>
    <message>
        <source>No fiscal event yet: the document was never issued.</source>
        <translation>Încă niciun eveniment fiscal: documentul nu a fost emis niciodată.</translation>
    </message>
</context>
<context>
    <name>Explained</name>
    <message>
        <source>VAT the customer pays to the State</source>
        <translation>TVA pe care clientul o plătește statului</translation>
    </message>
    <message>
        <source>Nobody owes you this</source>
        <translation>Nimeni nu vă datorează suma</translation>
    </message>
    <message>
        <source>Withholding tax</source>
        <translation>Impozit reținut la sursă</translation>
    </message>
</context>
<context>
    <name>ExplainedAmount</name>
    <message>
        <source>Surcharge</source>
        <translation>Majorare</translation>
    </message>
    <message>
        <source>Document discount</source>
        <translation>Reducere pe document</translation>
    </message>
    <message>
        <source>Total excl. VAT</source>
        <translation>Total fără TVA</translation>
    </message>
    <message>
        <source>Total VAT</source>
        <translation>Total TVA</translation>
    </message>
    <message>
        <source>Total incl. VAT</source>
        <translation>Total cu TVA</translation>
    </message>
    <message>
        <source>Already paid</source>
        <translation>Plătit deja</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rotunjire</translation>
    </message>
    <message>
        <source>Cents from prices with VAT or from rounding each line</source>
        <translation>Bani din prețuri cu TVA sau din rotunjirea pe rând</translation>
    </message>
    <message>
        <source>with VAT</source>
        <translation>cu TVA</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>Export %n document(s)</source>
        <translation>
            <numerusform>Exportați %n document</numerusform>
            <numerusform>Exportați %n documente</numerusform>
            <numerusform>Exportați %n de documente</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Alege fișierul…</translation>
    </message>
    <message>
        <source>One ZIP file is written, with the files named by document number.</source>
        <translation>Se scrie un singur fișier ZIP; fișierele din el poartă numărul documentului.</translation>
    </message>
    <message>
        <source>e-invoice &amp;XML, as it was issued</source>
        <translation>&amp;XML-ul e-facturii, așa cum a fost emis</translation>
    </message>
    <message>
        <source>&amp;PDF, as people read it</source>
        <translation>&amp;PDF, pentru citit</translation>
    </message>
    <message>
        <source>Drafts have no XML; of these only the PDF is written: %1</source>
        <translation>Ciornele nu au XML; pentru ele se scrie doar PDF-ul: %1</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>About this problem</source>
        <translation>Despre această problemă</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiază</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>Blocks issuing</source>
        <translation>Blochează emiterea</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertisment</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Informație</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regulă</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gravitate</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Câmp</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Vânzător</translation>
    </message>
</context>
<context>
    <name>FaultPlaces</name>
    <message>
        <source>Line {0}</source>
        <extracomment>The field of the form that holds a path of the body; the longest prefix counts.</extracomment>
        <translation>Rândul {0}</translation>
    </message>
    <message>
        <source>My company</source>
        <translation>Firma mea</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Denumire</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantitate</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>U.M.</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Preț unitar</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Reducere</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>Cota de TVA</translation>
    </message>
    <message>
        <source>VAT category</source>
        <translation>Categorie de TVA</translation>
    </message>
    <message>
        <source>Exemption reason</source>
        <translation>Motivul scutirii</translation>
    </message>
    <message>
        <source>Exemption code</source>
        <translation>Codul scutirii</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Cod</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valoare</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notă</translation>
    </message>
    <message>
        <source>Buyer's item code</source>
        <translation>Codul articolului la cumpărător</translation>
    </message>
    <message>
        <source>Barcode (GTIN)</source>
        <translation>Cod de bare (GTIN)</translation>
    </message>
    <message>
        <source>CPV code</source>
        <translation>Cod CPV</translation>
    </message>
    <message>
        <source>Buyer accounting reference</source>
        <translation>Referință contabilă a cumpărătorului</translation>
    </message>
    <message>
        <source>Order line</source>
        <translation>Poziția din comandă</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation>Țara de origine</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Perioada</translation>
    </message>
    <message>
        <source>Discounts and surcharges</source>
        <translation>Reduceri și majorări</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Tax regime</source>
        <translation>Regim fiscal</translation>
    </message>
    <message>
        <source>Number series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Issue date</source>
        <translation>Data emiterii</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Scadența</translation>
    </message>
    <message>
        <source>Delivery date</source>
        <translation>Data livrării</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Perioada de la</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation>Perioada până la</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monedă</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Curs valutar</translation>
    </message>
    <message>
        <source>Rate date</source>
        <translation>Data cursului</translation>
    </message>
    <message>
        <source>Rate source</source>
        <translation>Sursa cursului</translation>
    </message>
    <message>
        <source>Document language</source>
        <translation>Limba documentului</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>A doua limbă</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Modalitate de plată</translation>
    </message>
    <message>
        <source>Payment reference</source>
        <translation>Referință plată</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Condiții de plată</translation>
    </message>
    <message>
        <source>Account to pay into</source>
        <translation>Cont pentru plată</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bancă</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>Project reference</source>
        <translation>Referință proiect</translation>
    </message>
    <message>
        <source>Contract number</source>
        <translation>Număr contract</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Număr comandă</translation>
    </message>
    <message>
        <source>Sales order</source>
        <translation>Comanda furnizorului</translation>
    </message>
    <message>
        <source>Receiving advice reference</source>
        <translation>Aviz de recepție</translation>
    </message>
    <message>
        <source>Despatch advice reference</source>
        <translation>Aviz de expediție</translation>
    </message>
    <message>
        <source>Tender or lot reference</source>
        <translation>Licitație sau lot</translation>
    </message>
    <message>
        <source>Invoiced object identifier</source>
        <translation>Obiectul facturat</translation>
    </message>
    <message>
        <source>Buyer reference</source>
        <translation>Referința cumpărătorului</translation>
    </message>
    <message>
        <source>Business process type</source>
        <translation>Tipul procesului</translation>
    </message>
    <message>
        <source>Tax point date</source>
        <translation>Data exigibilității TVA</translation>
    </message>
    <message>
        <source>Tax point</source>
        <translation>Exigibilitatea TVA</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>Beneficiarul plății</translation>
    </message>
    <message>
        <source>Payee identifier</source>
        <translation>Identificatorul beneficiarului</translation>
    </message>
    <message>
        <source>Payee registration no.</source>
        <translation>Nr. Reg. Com. al beneficiarului</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Observații</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Mențiuni</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Notă internă</translation>
    </message>
    <message>
        <source>Place of delivery</source>
        <translation>Loc de livrare</translation>
    </message>
    <message>
        <source>Delivered to</source>
        <translation>Livrat la</translation>
    </message>
    <message>
        <source>Delivery street</source>
        <translation>Strada livrării</translation>
    </message>
    <message>
        <source>Delivery town</source>
        <translation>Localitatea livrării</translation>
    </message>
    <message>
        <source>Delivery postal code</source>
        <translation>Codul poștal al livrării</translation>
    </message>
    <message>
        <source>Delivery county</source>
        <translation>Județul livrării</translation>
    </message>
    <message>
        <source>Delivery country</source>
        <translation>Țara livrării</translation>
    </message>
    <message>
        <source>Already paid</source>
        <translation>Achitat deja</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rotunjire</translation>
    </message>
    <message>
        <source>Cash accounting</source>
        <translation>TVA la încasare</translation>
    </message>
    <message>
        <source>Late-payment penalties</source>
        <translation>Penalități de întârziere</translation>
    </message>
    <message>
        <source>Penalty, % a day</source>
        <translation>Penalitate, % pe zi</translation>
    </message>
    <message>
        <source>Days of grace</source>
        <translation>Zile de grație</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Întocmit de</translation>
    </message>
    <message>
        <source>Issuer's personal ID</source>
        <translation>CNP-ul celui care întocmește</translation>
    </message>
    <message>
        <source>Sales agent</source>
        <translation>Agent de vânzări</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Delegat</translation>
    </message>
    <message>
        <source>ID card</source>
        <translation>Act de identitate</translation>
    </message>
    <message>
        <source>Vehicle number</source>
        <translation>Număr de înmatriculare</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anexe</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Rânduri</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totaluri</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Italian e-invoice</source>
        <translation>E-factură italiană</translation>
    </message>
    <message>
        <source>Document type</source>
        <translation>Tipul documentului</translation>
    </message>
    <message>
        <source>Reason (causale)</source>
        <translation>Motiv (causale)</translation>
    </message>
    <message>
        <source>VAT falls due</source>
        <translation>Exigibilitatea TVA</translation>
    </message>
    <message>
        <source>Stamp duty</source>
        <translation>Taxă de timbru</translation>
    </message>
    <message>
        <source>Stamp duty amount</source>
        <translation>Valoarea timbrului</translation>
    </message>
    <message>
        <source>Charge the stamp to the customer</source>
        <translation>Timbrul se pune în sarcina clientului</translation>
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
        <translation>Referință administrativă</translation>
    </message>
    <message>
        <source>Payment conditions</source>
        <translation>Condiții de plată</translation>
    </message>
    <message>
        <source>Withholding tax</source>
        <translation>Impozit reținut la sursă</translation>
    </message>
    <message>
        <source>Pension fund</source>
        <translation>Casă de pensii</translation>
    </message>
    <message>
        <source>Orders, contracts, other documents</source>
        <translation>Comenzi, contracte, alte documente</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Delivery notes (DDT)</source>
        <translation>Avize de însoțire (DDT)</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Reason of the transport</source>
        <translation>Motivul transportului</translation>
    </message>
    <message>
        <source>Means of transport</source>
        <translation>Mijloc de transport</translation>
    </message>
    <message>
        <source>Transport begins on</source>
        <translation>Începutul transportului</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Colete</translation>
    </message>
    <message>
        <source>Look of the goods</source>
        <translation>Aspectul bunurilor</translation>
    </message>
    <message>
        <source>Gross weight</source>
        <translation>Greutate brută</translation>
    </message>
    <message>
        <source>Net weight</source>
        <translation>Greutate netă</translation>
    </message>
    <message>
        <source>Unit of weight</source>
        <translation>Unitate de greutate</translation>
    </message>
    <message>
        <source>Incoterm</source>
        <translation>Incoterm</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Transportator</translation>
    </message>
    <message>
        <source>Carrier's VAT number</source>
        <translation>Codul de TVA al transportatorului</translation>
    </message>
    <message>
        <source>Polish e-invoice</source>
        <translation>E-factură poloneză</translation>
    </message>
    <message>
        <source>Kind of invoice</source>
        <translation>Felul facturii</translation>
    </message>
    <message>
        <source>Place of issue</source>
        <translation>Locul emiterii</translation>
    </message>
    <message>
        <source>Margin scheme</source>
        <translation>Regimul marjei</translation>
    </message>
    <message>
        <source>Issued without KSeF</source>
        <translation>Emisă fără KSeF</translation>
    </message>
    <message>
        <source>Cash method</source>
        <translation>Metoda încasării</translation>
    </message>
    <message>
        <source>Self-billing</source>
        <translation>Autofacturare</translation>
    </message>
    <message>
        <source>Reverse charge</source>
        <translation>Taxare inversă</translation>
    </message>
    <message>
        <source>Split payment</source>
        <translation>Plată defalcată</translation>
    </message>
    <message>
        <source>Triangular transaction</source>
        <translation>Operațiune triunghiulară</translation>
    </message>
    <message>
        <source>Exempt by the law</source>
        <translation>Scutit prin lege</translation>
    </message>
    <message>
        <source>Exempt by the directive</source>
        <translation>Scutit prin directivă</translation>
    </message>
    <message>
        <source>Other basis of exemption</source>
        <translation>Alt temei al scutirii</translation>
    </message>
    <message>
        <source>Buyer: local government unit</source>
        <translation>Cumpărător: unitate a administrației locale</translation>
    </message>
    <message>
        <source>Buyer: member of a VAT group</source>
        <translation>Cumpărător: membru al unui grup TVA</translation>
    </message>
    <message>
        <source>Issued to a receipt (FP)</source>
        <translation>Emisă la un bon fiscal (FP)</translation>
    </message>
    <message>
        <source>Related parties (TP)</source>
        <translation>Părți afiliate (TP)</translation>
    </message>
    <message>
        <source>Reason of the correction</source>
        <translation>Motivul corecției</translation>
    </message>
    <message>
        <source>Correction takes effect</source>
        <translation>Corecția are efect</translation>
    </message>
    <message>
        <source>Corrected period</source>
        <translation>Perioada corectată</translation>
    </message>
    <message>
        <source>KSeF number of the corrected invoice</source>
        <translation>Numărul KSeF al facturii corectate</translation>
    </message>
    <message>
        <source>Further corrected invoices</source>
        <translation>Alte facturi corectate</translation>
    </message>
    <message>
        <source>Settled advance invoices</source>
        <translation>Facturi de avans decontate</translation>
    </message>
    <message>
        <source>Payments of the advance</source>
        <translation>Plățile avansului</translation>
    </message>
    <message>
        <source>Order that the advance is for</source>
        <translation>Comanda pentru care este avansul</translation>
    </message>
    <message>
        <source>Third parties</source>
        <translation>Terți</translation>
    </message>
    <message>
        <source>Further facts</source>
        <translation>Alte informații</translation>
    </message>
    <message>
        <source>Delivery notes (WZ)</source>
        <translation>Avize de însoțire (WZ)</translation>
    </message>
    <message>
        <source>Delivery terms</source>
        <translation>Condiții de livrare</translation>
    </message>
    <message>
        <source>Batch numbers</source>
        <translation>Numere de lot</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contracte</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Comenzi</translation>
    </message>
    <message>
        <source>Last digits of the card</source>
        <translation>Ultimele cifre ale cardului</translation>
    </message>
    <message>
        <source>Card holder</source>
        <translation>Titularul cardului</translation>
    </message>
    <message>
        <source>Mandate reference</source>
        <translation>Referința mandatului</translation>
    </message>
    <message>
        <source>Creditor identifier</source>
        <translation>Identificatorul creditorului</translation>
    </message>
    <message>
        <source>Debited account</source>
        <translation>Contul debitat</translation>
    </message>
    <message>
        <source>Natura</source>
        <translation>Natura</translation>
    </message>
    <message>
        <source>Withholding applies</source>
        <translation>Se reține impozit</translation>
    </message>
    <message>
        <source>Kind of line</source>
        <translation>Felul liniei</translation>
    </message>
    <message>
        <source>Other data</source>
        <translation>Alte date</translation>
    </message>
    <message>
        <source>GTU</source>
        <translation>GTU</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedură</translation>
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
        <translation>Ziua livrării</translation>
    </message>
    <message>
        <source>Annex 15</source>
        <translation>Anexa 15</translation>
    </message>
    <message>
        <source>Kind of operation</source>
        <translation>Felul operațiunii</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Explain this amount</source>
        <translation>Explică suma</translation>
    </message>
</context>
<context>
    <name>FileDeeds</name>
    <message>
        <source>Saved as %1</source>
        <translation>Salvat ca %1</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fișiere PDF (*.pdf)</translation>
    </message>
    <message>
        <source>XML files (*.xml)</source>
        <translation>Fișiere XML (*.xml)</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Salvează PDF</translation>
    </message>
    <message>
        <source>Save XML</source>
        <translation>Salvează XML</translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>facturi</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>Fișiere ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportă</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportate</translation>
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
        <translation>ciornă</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Salvează ca</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Salvat ca {0}.</translation>
    </message>
    <message>
        <source>{0} could not be written.</source>
        <translation>{0} nu a putut fi scris.</translation>
    </message>
</context>
<context>
    <name>FileViewer</name>
    <message>
        <source>Invoice in this file</source>
        <translation>Factura din acest fișier</translation>
    </message>
    <message>
        <source>&amp;BT numbers</source>
        <translation>Numere &amp;BT</translation>
    </message>
    <message>
        <source>Show the number of each term in EN 16931</source>
        <translation>Arată numărul fiecărui termen din EN 16931</translation>
    </message>
    <message>
        <source>Book as received</source>
        <translation>Înregistrează ca primită</translation>
    </message>
    <message>
        <source>Book as &amp;received</source>
        <translation>În&amp;registrează ca primită</translation>
    </message>
    <message numerus="yes">
        <source>Booked as received: %n document(s)</source>
        <translation>
            <numerusform>Înregistrat ca primit: %n document</numerusform>
            <numerusform>Înregistrate ca primite: %n documente</numerusform>
            <numerusform>Înregistrate ca primite: %n de documente</numerusform>
        </translation>
    </message>
    <message>
        <source>This was booked before.</source>
        <translation>A fost deja înregistrată.</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Remove filter: {0}</source>
        <translation>Elimină filtrul: {0}</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Filters</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>any</source>
        <translation>oricare</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Perioadă</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De la</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>Până &amp;la</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Stare</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Monedă</translation>
    </message>
    <message>
        <source>Total from</source>
        <translation>Total de la</translation>
    </message>
    <message>
        <source>Total to</source>
        <translation>Total până la</translation>
    </message>
    <message>
        <source>Reset filters</source>
        <translation>Resetează filtrele</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
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
        <translation>Bun venit în Storno Desktop</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>Firmă nouă</translation>
    </message>
    <message>
        <source>Your company, then your first invoice. Nothing leaves this computer.</source>
        <translation>Întâi firma, apoi prima factură. Nimic nu pleacă de pe acest calculator.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurează o copie…</translation>
    </message>
    <message>
        <source>Start invoicing</source>
        <translation>Începe facturarea</translation>
    </message>
    <message>
        <source>&amp;VAT registered</source>
        <translation>&amp;Plătitor de TVA</translation>
    </message>
    <message>
        <source>Ta&amp;x number</source>
        <translation>Cod &amp;fiscal</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Denumire</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>Adr&amp;esă</translation>
    </message>
    <message>
        <source>State or p&amp;rovince</source>
        <translation>Stat sau p&amp;rovincie</translation>
    </message>
    <message>
        <source>&amp;Postal code</source>
        <translation>Cod poș&amp;tal</translation>
    </message>
    <message>
        <source>Re&amp;gistration no.</source>
        <translation>Nr. Re&amp;g. Com.</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>E-ma&amp;il</translation>
    </message>
    <message>
        <source>I&amp;BAN</source>
        <translation>Cont I&amp;BAN</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>Ț&amp;ară</translation>
    </message>
    <message>
        <source>&amp;Town</source>
        <translation>&amp;Localitatea</translation>
    </message>
    <message>
        <source>C&amp;ounty</source>
        <translation>&amp;Județ</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurarea unei copii</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copii de siguranță</translation>
    </message>
    <message>
        <source>The backup holds no company.</source>
        <translation>Copia de siguranță nu conține nicio firmă.</translation>
    </message>
</context>
<context>
    <name>FormatDialog</name>
    <message>
        <source>Save %1 in another format</source>
        <translation>Salvează %1 în alt format</translation>
    </message>
    <message>
        <source>Choose place…</source>
        <translation>Alege locul…</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>Embed into a PDF of mine…</source>
        <translation>Încorporează într-un PDF propriu…</translation>
    </message>
    <message>
        <source>Use our page again</source>
        <translation>Folosește din nou pagina noastră</translation>
    </message>
    <message>
        <source>This format does not take the document as it is:</source>
        <translation>Formatul nu acceptă documentul așa cum este:</translation>
    </message>
    <message>
        <source>What the format refuses</source>
        <translation>Ce refuză formatul</translation>
    </message>
    <message>
        <source>As it was issued</source>
        <translation>Așa cum a fost emis</translation>
    </message>
    <message>
        <source>PDF with the e-invoice inside</source>
        <translation>PDF cu e-factura înăuntru</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Germania</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Franța</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>România</translation>
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
        <translation>Standardul european</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Alte fișiere</translation>
    </message>
</context>
<context>
    <name>FormatSaving</name>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fișiere PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Embed into a PDF of mine</source>
        <translation>Încorporează într-un PDF propriu</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvat ca %1</translation>
    </message>
    <message>
        <source>Save in another format</source>
        <translation>Salvează în alt format</translation>
    </message>
</context>
<context>
    <name>France</name>
    <message>
        <source>France</source>
        <translation>Franța</translation>
    </message>
    <message>
        <source>as the company is set up</source>
        <translation>cum e setată firma</translation>
    </message>
    <message>
        <source>on debits (with the invoice)</source>
        <translation>la facturare (opțiune pentru debite)</translation>
    </message>
    <message>
        <source>on payment</source>
        <translation>la încasare</translation>
    </message>
    <message>
        <source>as it follows</source>
        <translation>cum rezultă</translation>
    </message>
    <message>
        <source>VAT falls due</source>
        <translation>Exigibilitatea TVA</translation>
    </message>
    <message>
        <source>Business process</source>
        <translation>Proces de afaceri</translation>
    </message>
    <message>
        <source>goods</source>
        <translation>bunuri</translation>
    </message>
    <message>
        <source>services</source>
        <translation>servicii</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ambele</translation>
    </message>
    <message>
        <source>to be paid</source>
        <translation>de plătit</translation>
    </message>
    <message>
        <source>paid already</source>
        <translation>deja plătită</translation>
    </message>
    <message>
        <source>after a deposit</source>
        <translation>după un avans</translation>
    </message>
    <message>
        <source>services, subcontractor paid directly</source>
        <translation>servicii, subcontractant plătit direct</translation>
    </message>
    <message>
        <source>services of a subcontractor</source>
        <translation>servicii ale unui subcontractant</translation>
    </message>
    <message>
        <source>services of a co-contractor</source>
        <translation>servicii ale unui cocontractant</translation>
    </message>
    <message>
        <source>goods, VAT collected already</source>
        <translation>bunuri, TVA deja colectată</translation>
    </message>
    <message>
        <source>services, VAT collected already</source>
        <translation>servicii, TVA deja colectată</translation>
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
        <translation>Leitweg-ID sau referința cumpărătorului</translation>
    </message>
    <message>
        <source>Discount for early payment (Skonto)</source>
        <translation>Discount pentru plată anticipată (Skonto)</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Zile</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Procent</translation>
    </message>
    <message>
        <source>Of another amount than the one due</source>
        <translation>Din altă sumă decât cea de plată</translation>
    </message>
    <message>
        <source>Add Skonto</source>
        <translation>Adaugă Skonto</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>as the issue date</source>
        <translation>ca data emiterii</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>neprecizat</translation>
    </message>
    <message>
        <source>bank, contract …</source>
        <translation>bancă, contract …</translation>
    </message>
    <message>
        <source>eom</source>
        <translation>sf. lunii</translation>
    </message>
    <message>
        <source>Term: {0}</source>
        <translation>Termen: {0}</translation>
    </message>
    <message>
        <source>Rate: {0} for 1 {1}</source>
        <translation>Curs: {0} pentru 1 {1}</translation>
    </message>
    <message>
        <source>{0} — next {1}</source>
        <translation>{0} — urmează {1}</translation>
    </message>
    <message>
        <source>as in the settings ({0})</source>
        <translation>ca în setări ({0})</translation>
    </message>
    <message>
        <source>The amounts were kept: they are now in {0}.</source>
        <translation>Sumele au rămas la fel: acum sunt în {0}.</translation>
    </message>
    <message>
        <source>Convert by the rate</source>
        <translation>Convertește la curs</translation>
    </message>
    <message>
        <source>Type the exchange rate first, then convert.</source>
        <translation>Scrieți întâi cursul valutar, apoi convertiți.</translation>
    </message>
</context>
<context>
    <name>InvoiceCommands</name>
    <message>
        <source>&amp;Issue…</source>
        <translation>&amp;Emite…</translation>
    </message>
    <message>
        <source>&amp;Mark as paid…</source>
        <translation>&amp;Marchează ca încasată…</translation>
    </message>
    <message>
        <source>&amp;Reverse…</source>
        <translation>&amp;Stornează…</translation>
    </message>
    <message>
        <source>Ca&amp;ncel…</source>
        <translation>A&amp;nulează…</translation>
    </message>
    <message>
        <source>Res&amp;tore</source>
        <translation>&amp;Restaurează</translation>
    </message>
    <message>
        <source>Save &amp;PDF…</source>
        <translation>Salvează &amp;PDF…</translation>
    </message>
    <message>
        <source>Save &amp;XML…</source>
        <translation>Salvează &amp;XML…</translation>
    </message>
    <message>
        <source>Save in another &amp;format…</source>
        <translation>Salvează în alt &amp;format…</translation>
    </message>
    <message>
        <source>Copy n&amp;umber</source>
        <translation>Copiază n&amp;umărul</translation>
    </message>
</context>
<context>
    <name>InvoiceDeeds</name>
    <message>
        <source>Each gets the next number of its series, in the order shown. An issued document can no longer be changed.</source>
        <translation>Fiecare primește următorul număr din seria sa, în ordinea afișată. Un document emis nu mai poate fi modificat.</translation>
    </message>
    <message>
        <source>It gets the next number of its series. An issued document can no longer be changed.</source>
        <translation>Primește următorul număr din seria sa. Un document emis nu mai poate fi modificat.</translation>
    </message>
    <message>
        <source>Problems were found in: %1. These may stay drafts.</source>
        <translation>S-au găsit probleme în: %1. Acestea pot rămâne ciorne.</translation>
    </message>
    <message numerus="yes">
        <source>Issue %n document(s)</source>
        <translation>
            <numerusform>Emiteți %n document</numerusform>
            <numerusform>Emiteți %n documente</numerusform>
            <numerusform>Emiteți %n de documente</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Emite</translation>
    </message>
    <message>
        <source>Left out, because only drafts can be issued:</source>
        <translation>Lăsate deoparte, pentru că doar ciornele pot fi emise:</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n document(s) as paid</source>
        <translation>
            <numerusform>Marcați %n document ca încasat</numerusform>
            <numerusform>Marcați %n documente ca încasate</numerusform>
            <numerusform>Marcați %n de documente ca încasate</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as paid</source>
        <translation>Marchează ca încasate</translation>
    </message>
    <message>
        <source>What is open of each is recorded as paid today.</source>
        <translation>Restul de plată al fiecăruia se înregistrează ca încasat azi.</translation>
    </message>
    <message>
        <source>Left out, because nothing is open:</source>
        <translation>Lăsate deoparte, pentru că nu mai au rest de plată:</translation>
    </message>
    <message>
        <source>Payment recorded</source>
        <translation>Încasare înregistrată</translation>
    </message>
    <message numerus="yes">
        <source>Reverse %n document(s)</source>
        <translation>
            <numerusform>Stornați %n document</numerusform>
            <numerusform>Stornați %n documente</numerusform>
            <numerusform>Stornați %n de documente</numerusform>
        </translation>
    </message>
    <message>
        <source>Create drafts</source>
        <translation>Creează ciorne</translation>
    </message>
    <message>
        <source>For each a draft with opposite signs is made. Nothing is issued.</source>
        <translation>Pentru fiecare se face o ciornă cu semn opus. Nu se emite nimic.</translation>
    </message>
    <message>
        <source>Left out, because they cannot be reversed:</source>
        <translation>Lăsate deoparte, pentru că nu pot fi stornate:</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) deleted</source>
        <translation>
            <numerusform>%n ciornă ștearsă</numerusform>
            <numerusform>%n ciorne șterse</numerusform>
            <numerusform>%n de ciorne șterse</numerusform>
        </translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emise</translation>
    </message>
    <message>
        <source>Marked as paid</source>
        <translation>Marcate ca încasate</translation>
    </message>
    <message>
        <source>Reversal drafts made</source>
        <translation>Ciorne de storno create</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulate</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restaurate</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Șterse</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 copiat</translation>
    </message>
</context>
<context>
    <name>InvoiceDetail</name>
    <message>
        <source>Previous document</source>
        <extracomment>Below this width the PDF beside the document waits until it is asked for.</extracomment>
        <translation>Documentul anterior</translation>
    </message>
    <message>
        <source>Next document</source>
        <translation>Documentul următor</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mai multe</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalii</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Încasări</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Evenimente</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificare</translation>
    </message>
    <message>
        <source>&amp;Reverse…</source>
        <translation>&amp;Stornează…</translation>
    </message>
    <message>
        <source>Ca&amp;ncel…</source>
        <translation>A&amp;nulează…</translation>
    </message>
    <message>
        <source>Res&amp;tore</source>
        <translation>&amp;Restaurează</translation>
    </message>
    <message>
        <source>&amp;Copy as a new draft</source>
        <translation>&amp;Copiază ca ciornă nouă</translation>
    </message>
    <message>
        <source>Save &amp;PDF…</source>
        <translation>Salvează &amp;PDF…</translation>
    </message>
    <message>
        <source>Save &amp;XML…</source>
        <translation>Salvează &amp;XML…</translation>
    </message>
    <message>
        <source>Save in another &amp;format…</source>
        <translation>Salvează în alt &amp;format…</translation>
    </message>
    <message>
        <source>Copy n&amp;umber</source>
        <translation>Copiază n&amp;umărul</translation>
    </message>
    <message>
        <source>Payments (%1)</source>
        <translation>Încasări (%1)</translation>
    </message>
    <message>
        <source>Corrects %1</source>
        <translation>Corectează %1</translation>
    </message>
    <message>
        <source>a draft</source>
        <translation>o ciornă</translation>
    </message>
    <message>
        <source>Corrected by %1</source>
        <translation>Corectată prin %1</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurează</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>Înregistrează încasarea</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Salvează PDF</translation>
    </message>
    <message>
        <source>Delete payment</source>
        <translation>Șterge încasarea</translation>
    </message>
    <message>
        <source>The payment of %1 for %2 is taken back. That it was recorded and deleted stays in the events.</source>
        <translation>Încasarea de %1 pentru %2 se retrage. Faptul că a fost înregistrată și ștearsă rămâne în evenimente.</translation>
    </message>
</context>
<context>
    <name>InvoiceEditor</name>
    <message>
        <source>Invoice</source>
        <extracomment>Height of what stands above and below the rows: bar, titles, totals, problems.</extracomment>
        <translation>Factură</translation>
    </message>
    <message>
        <source>Draft · {0}</source>
        <translation>Ciornă · {0}</translation>
    </message>
    <message>
        <source>New invoice</source>
        <translation>Factură nouă</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salvează ca…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiază</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulează</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Stornează</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurează</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>Înregistrează încasarea</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Emite</translation>
    </message>
    <message>
        <source>This corrects {0}, which the portal refused. Issuing it keeps number and date.</source>
        <translation>Corectează {0}, respinsă de portal. La emitere rămân numărul și data.</translation>
    </message>
    <message>
        <source>This document was cancelled: {0}</source>
        <translation>Documentul a fost anulat: {0}</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Notă de creditare</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to settle first; Enter goes to the field.</source>
        <translation>
            <numerusform>Mai este %n lucru de rezolvat; Enter duce la câmp.</numerusform>
            <numerusform>Mai sunt %n lucruri de rezolvat; Enter duce la câmp.</numerusform>
            <numerusform>Mai sunt %n de lucruri de rezolvat; Enter duce la câmp.</numerusform>
        </translation>
    </message>
    <message>
        <source>Invoice {0} is issued.</source>
        <translation>Factura {0} a fost emisă.</translation>
    </message>
</context>
<context>
    <name>InvoiceTable</name>
    <message>
        <source>Number</source>
        <translation>Număr</translation>
    </message>
    <message>
        <source>Issue date</source>
        <translation>Data emiterii</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>no customer yet</source>
        <translation>încă fără client</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Scadența</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Fără TVA</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Încasat</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Sold</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>ciornă</translation>
    </message>
</context>
<context>
    <name>InvoiceView</name>
    <message>
        <source>XML of the e-invoice</source>
        <translation>XML-ul facturii electronice</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Rezumat</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificare</translation>
    </message>
    <message>
        <source>All terms</source>
        <translation>Toți termenii</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anexe</translation>
    </message>
    <message>
        <source>Attachments (%1)</source>
        <translation>Anexe (%1)</translation>
    </message>
    <message>
        <source>XML files (*.xml)</source>
        <translation>Fișiere XML (*.xml)</translation>
    </message>
    <message>
        <source>Save XML</source>
        <translation>Salvează XML</translation>
    </message>
</context>
<context>
    <name>InvoiceWords</name>
    <message>
        <source>Draft</source>
        <translation>Ciornă</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulată</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Respinsă</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Netrimisă</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>În așteptare</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Stornată</translation>
    </message>
    <message>
        <source>Partly credited</source>
        <translation>Stornată parțial</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptată</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Transmisă</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>Storno</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emisă</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Încasată</translation>
    </message>
    <message>
        <source>Refund due</source>
        <translation>De restituit</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Restantă</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>Încasată parțial</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Neîncasată</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Astăzi</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Săptămâna aceasta</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Luna aceasta</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Luna trecută</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Trimestrul acesta</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Anul acesta</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Anul trecut</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>Toate datele</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>De la – până la</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Reverse charge</source>
        <translation>Taxare inversă</translation>
    </message>
    <message>
        <source>Exempt with right of deduction</source>
        <translation>Scutit cu drept de deducere</translation>
    </message>
    <message>
        <source>Services, art. 311 (travel agencies)</source>
        <translation>Servicii, art. 311 (agenții de turism)</translation>
    </message>
    <message>
        <source>Sales, art. 312 (second-hand goods)</source>
        <translation>Vânzări, art. 312 (bunuri second-hand)</translation>
    </message>
    <message>
        <source>Outside the scope of VAT</source>
        <translation>Neimpozabil</translation>
    </message>
    <message>
        <source>Special scheme, art. 314–315</source>
        <translation>Regim special, art. 314–315</translation>
    </message>
    <message>
        <source>No transfer of ownership</source>
        <translation>Nontransfer</translation>
    </message>
    <message>
        <source>Simplified invoice</source>
        <translation>Factură simplificată</translation>
    </message>
    <message>
        <source>Services, art. 278 (place abroad)</source>
        <translation>Servicii, art. 278 (loc în străinătate)</translation>
    </message>
    <message>
        <source>Exempt, art. 294 (1) a, b (export)</source>
        <translation>Scutit, art. 294 (1) a, b (export)</translation>
    </message>
    <message>
        <source>Exempt, art. 294 (1) c, d</source>
        <translation>Scutit, art. 294 (1) c, d</translation>
    </message>
    <message>
        <source>Self-billed invoice</source>
        <translation>Autofactură</translation>
    </message>
    <message>
        <source>Credit note</source>
        <extracomment>One-letter marks of the regimes beside the number; the standard one has none.</extracomment>
        <translation>Notă de creditare</translation>
    </message>
    <message>
        <source>Reversal invoice</source>
        <translation>Factură storno</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factură</translation>
    </message>
    <message>
        <source>draft for %1</source>
        <translation>ciornă pentru %1</translation>
    </message>
    <message>
        <source>draft without customer</source>
        <translation>ciornă fără client</translation>
    </message>
</context>
<context>
    <name>InvoicesPage</name>
    <message>
        <source>Invoices</source>
        <extracomment>The rows are painted by then.</extracomment>
        <translation>Facturi</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filters (Alt+Down)</source>
        <translation>Filtre (Alt+Down)</translation>
    </message>
    <message>
        <source>New invoice (Ctrl+N)</source>
        <translation>Factură nouă (Ctrl+N)</translation>
    </message>
    <message>
        <source>Nothing in this period.</source>
        <translation>Nimic în această perioadă.</translation>
    </message>
    <message>
        <source>Show all dates</source>
        <translation>Arată toate datele</translation>
    </message>
    <message>
        <source>No document matches the search and filters.</source>
        <translation>Niciun document nu corespunde căutării și filtrelor.</translation>
    </message>
    <message>
        <source>Reset filters</source>
        <translation>Resetează filtrele</translation>
    </message>
    <message>
        <source>No invoices yet. Your invoices, reversals and credit notes will be here.</source>
        <translation>Încă nicio factură. Aici vor fi facturile, stornările și notele de creditare.</translation>
    </message>
    <message>
        <source>New invoice</source>
        <translation>Factură nouă</translation>
    </message>
    <message>
        <source>Number, customer, tax number, text…</source>
        <translation>Număr, client, cod fiscal, text…</translation>
    </message>
    <message>
        <source>Show me with sample data</source>
        <translation>Arată-mi cu date de probă</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n eșuat</numerusform>
            <numerusform>%n eșuate</numerusform>
            <numerusform>%n de eșuate</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the failed ones</source>
        <translation>Selectează-le pe cele eșuate</translation>
    </message>
</context>
<context>
    <name>IssueDialog</name>
    <message>
        <source>Issue invoice {0}?</source>
        <translation>Emiteți factura {0}?</translation>
    </message>
    <message>
        <source>Issue {0} again?</source>
        <translation>Emiți din nou {0}?</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Număr</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Issue date</source>
        <translation>Data emiterii</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Scadența</translation>
    </message>
    <message>
        <source>on receipt</source>
        <translation>la primire</translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation>Rest de plată</translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s) remain; they do not stop issuing.</source>
        <translation>
            <numerusform>Rămâne %n recomandare; nu oprește emiterea.</numerusform>
            <numerusform>Rămân %n recomandări; nu opresc emiterea.</numerusform>
            <numerusform>Rămân %n de recomandări; nu opresc emiterea.</numerusform>
        </translation>
    </message>
    <message>
        <source>This takes the place of the document that the portal refused, under its number and date. The refused file and the reasons are kept.</source>
        <translation>Ia locul documentului respins de portal, cu numărul și data lui. Fișierul respins și motivele se păstrează.</translation>
    </message>
    <message>
        <source>The number is given for good and the content can no longer be changed. The e-invoice file is stored with it.</source>
        <translation>Numărul se dă definitiv, iar conținutul nu mai poate fi modificat. Fișierul e-facturii se păstrează odată cu el.</translation>
    </message>
    <message>
        <source>Hand it in by {0}.</source>
        <translation>De transmis până la {0}.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Emite</translation>
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
        <translation>cum rezultă</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>Rate, %</source>
        <translation>Cota, %</translation>
    </message>
    <message>
        <source>Reason (770)</source>
        <translation>Motiv (770)</translation>
    </message>
    <message>
        <source>Of, %</source>
        <translation>Din, %</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valoare</translation>
    </message>
    <message>
        <source>Add withholding</source>
        <translation>Adaugă reținere</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>da</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Casă</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Bază</translation>
    </message>
    <message>
        <source>VAT, %</source>
        <translation>TVA, %</translation>
    </message>
    <message>
        <source>Withheld on</source>
        <translation>Cu reținere</translation>
    </message>
    <message>
        <source>Add fund</source>
        <translation>Adaugă casă</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Număr</translation>
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
        <translation>Rânduri</translation>
    </message>
    <message>
        <source>Add document</source>
        <translation>Adaugă document</translation>
    </message>
    <message>
        <source>Way of payment</source>
        <translation>Modul de plată</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Scadența</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Add instalment</source>
        <translation>Adaugă rată</translation>
    </message>
</context>
<context>
    <name>ItalyGoods</name>
    <message>
        <source>Italy: delivery notes and transport</source>
        <translation>Italia: avize și transport</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Număr</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Lines (none: all)</source>
        <translation>Rânduri (niciunul: toate)</translation>
    </message>
    <message>
        <source>Add delivery note</source>
        <translation>Adaugă aviz</translation>
    </message>
</context>
<context>
    <name>LineDelegate</name>
    <message>
        <source>Suggestions</source>
        <extracomment>A pause in typing after which a description is taken, so that a crash costs no more.</extracomment>
        <translation>Sugestii</translation>
    </message>
    <message>
        <source>{0}, line {1}</source>
        <translation>{0}, rândul {1}</translation>
    </message>
</context>
<context>
    <name>LineDetails</name>
    <message>
        <source>Line details</source>
        <extracomment>The key of a fault's path to the attribute of the line.</extracomment>
        <translation>Detaliile rândului</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation>Perioada până la</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Perioada de la</translation>
    </message>
    <message>
        <source>Line {0}</source>
        <translation>Rândul {0}</translation>
    </message>
</context>
<context>
    <name>LineGrid</name>
    <message>
        <source>Code</source>
        <extracomment>Names of the columns in paths, in pasted text and in `line_edits.CELLS`. The column that a fault of a line belongs to, by the key of its path. The categories that a Romanian firm writes (DECISIONS 14), in the order of the drop-down.</extracomment>
        <translation>Cod</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Denumire</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantitate</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>U.M.</translation>
    </message>
    <message>
        <source>Price incl. VAT</source>
        <translation>Preț cu TVA</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Preț unitar</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Reducere</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Amount incl. VAT</source>
        <translation>Valoare cu TVA</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valoare</translation>
    </message>
    <message>
        <source>Taxed</source>
        <translation>Taxabil</translation>
    </message>
    <message>
        <source>Zero rate</source>
        <translation>Cotă zero</translation>
    </message>
    <message>
        <source>VAT exempt</source>
        <translation>Scutit de TVA</translation>
    </message>
    <message>
        <source>Reverse charge</source>
        <translation>Taxare inversă</translation>
    </message>
    <message>
        <source>Intra-Community supply</source>
        <translation>Livrare intracomunitară</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Outside the scope of VAT</source>
        <translation>Neimpozabil</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Rânduri</translation>
    </message>
    <message>
        <source>fill down</source>
        <translation>umplere în jos</translation>
    </message>
    <message>
        <source>clear cells</source>
        <translation>golire celule</translation>
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
        <translation>Scrieți un produs…</translation>
    </message>
    <message>
        <source>Add line, {0}</source>
        <translation>Adaugă rând, {0}</translation>
    </message>
    <message>
        <source>net {0} + VAT {1} ({2}) = {3}</source>
        <translation>net {0} + TVA {1} ({2}) = {3}</translation>
    </message>
    <message>
        <source>line {0}</source>
        <translation>rândul {0}</translation>
    </message>
    <message>
        <source>line {0}, {1}: {2}</source>
        <translation>rândul {0}, {1}: {2}</translation>
    </message>
    <message>
        <source>{0}, has a problem</source>
        <translation>{0}, are o problemă</translation>
    </message>
</context>
<context>
    <name>LineNation</name>
    <message>
        <source>Other data (declaration of intent and the like)</source>
        <translation>Alte date (declarație de intenție și altele)</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Număr</translation>
    </message>
    <message>
        <source>Add other data</source>
        <translation>Adaugă alte date</translation>
    </message>
    <message>
        <source>as it follows</source>
        <translation>cum rezultă</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>da</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>goods</source>
        <translation>bunuri</translation>
    </message>
    <message>
        <source>services</source>
        <translation>servicii</translation>
    </message>
</context>
<context>
    <name>LinesCard</name>
    <message>
        <source>Prices include VAT</source>
        <translation>Prețurile includ TVA</translation>
    </message>
    <message>
        <source>{0} details  ·  {1} new line  ·  {2} duplicate</source>
        <translation>{0} detalii  ·  {1} rând nou  ·  {2} duplicat</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Rânduri</translation>
    </message>
    <message>
        <source>This line is a product already.</source>
        <translation>Acest rând este deja un produs.</translation>
    </message>
    <message>
        <source>“{0}” is now among the products.</source>
        <translation>„{0}” este acum printre produse.</translation>
    </message>
</context>
<context>
    <name>ListViews</name>
    <message>
        <source>View</source>
        <translation>Vizualizare</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>&amp;Salvează vizualizarea…</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Coloane</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>S&amp;ortează după</translation>
    </message>
    <message>
        <source>&amp;Then by</source>
        <translation>A&amp;poi după</translation>
    </message>
    <message>
        <source>&amp;Update “%1”</source>
        <translation>&amp;Actualizează „%1”</translation>
    </message>
    <message>
        <source>&amp;Rename “%1”…</source>
        <translation>&amp;Redenumește „%1”…</translation>
    </message>
    <message>
        <source>Open the &amp;list with “%1”</source>
        <translation>Deschide &amp;lista cu „%1”</translation>
    </message>
    <message>
        <source>&amp;Delete “%1”</source>
        <translation>Ș&amp;terge „%1”</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nimic</translation>
    </message>
    <message>
        <source>ascending</source>
        <translation>crescător</translation>
    </message>
    <message>
        <source>descending</source>
        <translation>descrescător</translation>
    </message>
    <message>
        <source>View “%1” deleted</source>
        <translation>Vizualizarea „%1” a fost ștearsă</translation>
    </message>
    <message>
        <source>View, columns and sorting: %1</source>
        <translation>Vizualizare, coloane și sortare: %1</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>standard or reduced rate</source>
        <extracomment>A language names itself, so that it is found in any window language.</extracomment>
        <translation>cotă standard sau redusă</translation>
    </message>
    <message>
        <source>zero rate</source>
        <translation>cotă zero</translation>
    </message>
    <message>
        <source>exempt</source>
        <translation>scutit</translation>
    </message>
    <message>
        <source>reverse charge</source>
        <translation>taxare inversă</translation>
    </message>
    <message>
        <source>intra-Community supply</source>
        <translation>livrare intracomunitară</translation>
    </message>
    <message>
        <source>export</source>
        <translation>export</translation>
    </message>
    <message>
        <source>outside the scope of VAT</source>
        <translation>neimpozabil</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Comenzi rapide</translation>
    </message>
    <message>
        <source>Add a company…</source>
        <translation>Adaugă o firmă…</translation>
    </message>
    <message>
        <source>Switch company</source>
        <translation>Schimbă firma</translation>
    </message>
</context>
<context>
    <name>Means</name>
    <message>
        <source>Card or direct debit</source>
        <translation>Card sau debitare directă</translation>
    </message>
</context>
<context>
    <name>NewSeries</name>
    <message>
        <source>Prefix of a new series</source>
        <translation>Prefixul unei serii noi</translation>
    </message>
    <message>
        <source>Last used number</source>
        <translation>Ultimul număr folosit</translation>
    </message>
    <message>
        <source>Create and continue</source>
        <translation>Creează și continuă</translation>
    </message>
    <message>
        <source>Next number: {0}</source>
        <translation>Următorul număr: {0}</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Notes</source>
        <translation>Observații</translation>
    </message>
    <message>
        <source>Never printed and never sent</source>
        <translation>Nu se tipărește și nu se trimite niciodată</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Options and penalties</source>
        <translation>Opțiuni și penalități</translation>
    </message>
    <message>
        <source>none</source>
        <translation>fără</translation>
    </message>
    <message>
        <source>VAT on collection (cash accounting)</source>
        <translation>TVA la încasare</translation>
    </message>
    <message>
        <source>State late-payment penalties on the document</source>
        <translation>Scrie penalitățile de întârziere pe document</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find a document, a customer or a command</source>
        <translation>Căutați un document, un client sau o comandă</translation>
    </message>
    <message>
        <source>&gt; commands    # numbers    @ customers</source>
        <translation>&gt; comenzi    # numere    @ clienți</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Ciornă</translation>
    </message>
    <message>
        <source>New invoice for {0}</source>
        <translation>Factură nouă pentru {0}</translation>
    </message>
</context>
<context>
    <name>PartiesPage</name>
    <message>
        <source>Name</source>
        <translation>Denumire</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Cod fiscal</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Localitate</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Țară</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Name, tax number, town…</source>
        <translation>Denumire, cod fiscal, localitate…</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoană fizică</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firmă</translation>
    </message>
</context>
<context>
    <name>PasteStrip</name>
    <message>
        <source>Columns of the pasted rows</source>
        <translation>Coloanele rândurilor lipite</translation>
    </message>
    <message>
        <source>Enter inserts the rows, Esc leaves them</source>
        <translation>Enter inserează rândurile, Esc le lasă</translation>
    </message>
    <message>
        <source>Insert rows</source>
        <translation>Inserează rândurile</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Renunță</translation>
    </message>
    <message numerus="yes">
        <source>%n pasted row(s)</source>
        <translation>
            <numerusform>%n rând lipit</numerusform>
            <numerusform>%n rânduri lipite</numerusform>
            <numerusform>%n de rânduri lipite</numerusform>
        </translation>
    </message>
    <message>
        <source>Column {0} is</source>
        <translation>Coloana {0} este</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>omite</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Cod</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Denumire</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantitate</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>U.M.</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Preț unitar</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Reducere</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valoare</translation>
    </message>
</context>
<context>
    <name>PaymentDialog</name>
    <message>
        <source>Record payment for %1</source>
        <translation>Încasare pentru %1</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>Înregistrează încasarea</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>Încasat până acum</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Sold</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Suma</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Data</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Modalitatea</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>&amp;Referința</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Observații</translation>
    </message>
    <message>
        <source>%1 percent of the balance</source>
        <translation>%1 la sută din sold</translation>
    </message>
    <message>
        <source>Type the amount that was paid.</source>
        <translation>Scrieți suma încasată.</translation>
    </message>
    <message>
        <source>The amount is higher than the balance due.</source>
        <translation>Suma depășește soldul facturii.</translation>
    </message>
    <message>
        <source>The date is not valid.</source>
        <translation>Data nu este validă.</translation>
    </message>
</context>
<context>
    <name>PaymentMethods</name>
    <message>
        <source>Bank transfer</source>
        <translation>Transfer bancar</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Numerar</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Direct debit</source>
        <translation>Debit direct</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>Cec</translation>
    </message>
    <message>
        <source>Promissory note</source>
        <translation>Bilet la ordin</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Compensare</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Altă modalitate</translation>
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
        <translation>Încasat până acum</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Sold</translation>
    </message>
    <message>
        <source>Record payment…</source>
        <translation>Înregistrează încasarea…</translation>
    </message>
    <message>
        <source>No payment yet.</source>
        <translation>Încă nicio încasare.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Șterge</translation>
    </message>
    <message>
        <source>Delete the payment of %1</source>
        <translation>Șterge încasarea de %1</translation>
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
        <translation>Mai mic</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Mai mare</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Salvează PDF</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
</context>
<context>
    <name>Persons</name>
    <message>
        <source>Persons</source>
        <translation>Persoane</translation>
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
        <translation>cum rezultă</translation>
    </message>
    <message>
        <source>none</source>
        <translation>fără</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>travel agents</source>
        <translation>agenții de turism</translation>
    </message>
    <message>
        <source>second-hand goods</source>
        <translation>bunuri second-hand</translation>
    </message>
    <message>
        <source>works of art</source>
        <translation>opere de artă</translation>
    </message>
    <message>
        <source>antiques and collectors' items</source>
        <translation>antichități și obiecte de colecție</translation>
    </message>
    <message>
        <source>own choice (offline24)</source>
        <translation>alegere proprie (offline24)</translation>
    </message>
    <message>
        <source>KSeF under maintenance</source>
        <translation>KSeF în mentenanță</translation>
    </message>
    <message>
        <source>failure of KSeF</source>
        <translation>avarie KSeF</translation>
    </message>
    <message>
        <source>total failure</source>
        <translation>avarie totală</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>neprecizat</translation>
    </message>
    <message>
        <source>on the day of the original</source>
        <translation>la data originalului</translation>
    </message>
    <message>
        <source>on the day of the correction</source>
        <translation>la data corecției</translation>
    </message>
    <message>
        <source>on another day</source>
        <translation>la altă dată</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Număr</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>KSeF number</source>
        <translation>Numărul KSeF</translation>
    </message>
    <message>
        <source>Add corrected invoice</source>
        <translation>Adaugă factură corectată</translation>
    </message>
</context>
<context>
    <name>PolandAdvances</name>
    <message>
        <source>Poland: advances</source>
        <translation>Polonia: avansuri</translation>
    </message>
    <message>
        <source>KSeF number</source>
        <translation>Numărul KSeF</translation>
    </message>
    <message>
        <source>or number of the invoice</source>
        <translation>sau numărul facturii</translation>
    </message>
    <message>
        <source>Add advance invoice</source>
        <translation>Adaugă factură de avans</translation>
    </message>
    <message>
        <source>Goods or service</source>
        <translation>Bun sau serviciu</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantitate</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>U.M.</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Fără TVA</translation>
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
        <translation>Adaugă rând de comandă</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Plătit la</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valoare</translation>
    </message>
    <message>
        <source>Add payment</source>
        <translation>Adaugă plată</translation>
    </message>
</context>
<context>
    <name>PolandSale</name>
    <message>
        <source>Poland: third parties, terms, notes</source>
        <translation>Polonia: terți, condiții, note</translation>
    </message>
    <message>
        <source>Several are parted by semicolons.</source>
        <translation>Mai multe se despart prin punct și virgulă.</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>destinatar</translation>
    </message>
    <message>
        <source>recipient, local government unit</source>
        <translation>destinatar, unitate administrativă locală</translation>
    </message>
    <message>
        <source>recipient, member of a VAT group</source>
        <translation>destinatar, membru al unui grup fiscal</translation>
    </message>
    <message>
        <source>payer</source>
        <translation>plătitor</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>factor</translation>
    </message>
    <message>
        <source>further buyer</source>
        <translation>alt cumpărător</translation>
    </message>
    <message>
        <source>employee</source>
        <translation>angajat</translation>
    </message>
    <message>
        <source>issuer of the invoice</source>
        <translation>emitentul facturii</translation>
    </message>
    <message>
        <source>issuer, local government unit</source>
        <translation>emitent, unitate administrativă locală</translation>
    </message>
    <message>
        <source>issuer, member of a VAT group</source>
        <translation>emitent, membru al unui grup fiscal</translation>
    </message>
    <message>
        <source>original entity</source>
        <translation>entitatea inițială</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Funcție</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Denumire</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>or IDWew</source>
        <translation>sau IDWew</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresă</translation>
    </message>
    <message>
        <source>Add third party</source>
        <translation>Adaugă terț</translation>
    </message>
    <message>
        <source>Add contract</source>
        <translation>Adaugă contract</translation>
    </message>
    <message>
        <source>Add order</source>
        <translation>Adaugă comandă</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Număr</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valoare</translation>
    </message>
    <message>
        <source>Add fact</source>
        <translation>Adaugă informație</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview of the PDF</source>
        <extracomment>After the last key (DECISIONS 11).</extracomment>
        <translation>Previzualizarea PDF-ului</translation>
    </message>
    <message>
        <source>The preview cannot be drawn now.</source>
        <translation>Previzualizarea nu poate fi desenată acum.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Încearcă din nou</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Preview of the document</source>
        <translation>Previzualizarea documentului</translation>
    </message>
    <message>
        <source>First page of the document</source>
        <translation>Prima pagină a documentului</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Deschide</translation>
    </message>
    <message>
        <source>Close the preview</source>
        <translation>Închide previzualizarea</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Previzualizare</translation>
    </message>
    <message>
        <source>Choose a document to see it here.</source>
        <translation>Alegeți un document ca să îl vedeți aici.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Ciornă</translation>
    </message>
    <message>
        <source>no customer yet</source>
        <translation>fără client încă</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Sold</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Încasări</translation>
    </message>
    <message>
        <source>No payment yet.</source>
        <translation>Nicio încasare încă.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Evenimente</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Stops issuing</source>
        <translation>Oprește emiterea</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertisment</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Recomandare</translation>
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
        <translation>F8 problema următoare</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to settle before it can be issued</source>
        <translation>
            <numerusform>%n lucru de rezolvat înainte de emitere</numerusform>
            <numerusform>%n lucruri de rezolvat înainte de emitere</numerusform>
            <numerusform>%n de lucruri de rezolvat înainte de emitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n recomandare</numerusform>
            <numerusform>%n recomandări</numerusform>
            <numerusform>%n de recomandări</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProductDialog</name>
    <message>
        <source>New product or service</source>
        <translation>Produs sau serviciu nou</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modificare: %1</translation>
    </message>
    <message>
        <source>Save product</source>
        <translation>Salvează produsul</translation>
    </message>
    <message>
        <source>&amp;Service, not goods</source>
        <translation>&amp;Serviciu, nu marfă</translation>
    </message>
    <message>
        <source>Price &amp;includes VAT</source>
        <translation>Prețul &amp;include TVA</translation>
    </message>
    <message>
        <source>Sales and purchases</source>
        <translation>Vânzări și achiziții</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Vânzări</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Achiziții</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Ac&amp;tive: offered while typing</source>
        <translation>&amp;Activ: propus la tastare</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Denumire</translation>
    </message>
    <message>
        <source>Item co&amp;de</source>
        <translation>&amp;Cod articol</translation>
    </message>
    <message>
        <source>Cate&amp;gory</source>
        <translation>Cate&amp;gorie</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>&amp;Preț</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Monedă</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;U.M.</translation>
    </message>
    <message>
        <source>&amp;VAT rate</source>
        <translation>Cota de &amp;TVA</translation>
    </message>
    <message>
        <source>Us&amp;ed in</source>
        <translation>&amp;Folosit la</translation>
    </message>
    <message>
        <source>Commodity code</source>
        <translation>Cod NC</translation>
    </message>
    <message>
        <source>CPV code</source>
        <translation>Cod CPV</translation>
    </message>
    <message>
        <source>Barcode (GTIN)</source>
        <translation>Cod de bare (GTIN)</translation>
    </message>
    <message>
        <source>Desc&amp;ription</source>
        <translation>D&amp;escriere</translation>
    </message>
    <message>
        <source>This is no amount.</source>
        <translation>Aceasta nu este o sumă.</translation>
    </message>
    <message>
        <source>A price cannot be negative.</source>
        <translation>Un preț nu poate fi negativ.</translation>
    </message>
</context>
<context>
    <name>ProductsPage</name>
    <message>
        <source>Inactive</source>
        <translation>Inactiv</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Denumire</translation>
    </message>
    <message>
        <source>Item code</source>
        <translation>Cod articol</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preț</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>U.M.</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Products and services</source>
        <translation>Produse și servicii</translation>
    </message>
    <message>
        <source>Name, code…</source>
        <translation>Denumire, cod…</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Produs nou</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Afișate</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toate</translation>
    </message>
    <message>
        <source>No products yet. What you sell often is typed once and picked here.</source>
        <translation>Încă niciun produs. Ce vindeți des se scrie o dată și se alege de aici.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviciu</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Marfă</translation>
    </message>
</context>
<context>
    <name>RatesRoom</name>
    <message>
        <source>VAT rates</source>
        <translation>Cote de TVA</translation>
    </message>
    <message>
        <source>A document takes the rates that hold on its delivery date.</source>
        <translation>Un document ia cotele valabile la data livrării.</translation>
    </message>
    <message>
        <source>New VAT rate</source>
        <translation>Cotă de TVA nouă</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etichetă</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Cotă</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valabilă din</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Valabilă până la</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marcaj</translation>
    </message>
    <message>
        <source>★ default</source>
        <translation>★ implicit</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inactivă</translation>
    </message>
    <message>
        <source>not in force today</source>
        <translation>nu este în vigoare azi</translation>
    </message>
</context>
<context>
    <name>ReceivedDeeds</name>
    <message>
        <source>Marked as checked</source>
        <translation>Marcate ca verificate</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptată</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Contestată</translation>
    </message>
    <message>
        <source>Marked as paid</source>
        <translation>Marcate ca încasate</translation>
    </message>
    <message>
        <source>Marked as unpaid</source>
        <translation>Marcate ca neplătite</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>Fișiere ZIP (*.zip)</translation>
    </message>
    <message>
        <source>received</source>
        <translation>primite</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportă</translation>
    </message>
    <message>
        <source>Save original</source>
        <translation>Salvează originalul</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportate</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvat ca %1</translation>
    </message>
</context>
<context>
    <name>ReceivedDetail</name>
    <message>
        <source>&amp;BT numbers</source>
        <translation>Numere &amp;BT</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mai mult</translation>
    </message>
    <message>
        <source>Mark as checked</source>
        <translation>Marchează verificată</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Acceptă</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Contestă</translation>
    </message>
    <message>
        <source>Mark as paid</source>
        <translation>Marchează plătită</translation>
    </message>
    <message>
        <source>Save original…</source>
        <translation>Salvează originalul…</translation>
    </message>
    <message>
        <source>Mark as unpaid</source>
        <translation>Marchează neplătită</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvat ca %1</translation>
    </message>
    <message>
        <source>Save original</source>
        <translation>Salvează originalul</translation>
    </message>
</context>
<context>
    <name>ReceivedPage</name>
    <message>
        <source>Number</source>
        <translation>Număr</translation>
    </message>
    <message>
        <source>Issue date</source>
        <translation>Data emiterii</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Furnizor</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Scadența</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Primit la</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Primite</translation>
    </message>
    <message>
        <source>Number, supplier, description…</source>
        <translation>Număr, furnizor, descriere…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Open e-invoice</source>
        <translation>Deschide factura electronică</translation>
    </message>
    <message>
        <source>All of this &amp;supplier</source>
        <translation>Toate ale acestui &amp;furnizor</translation>
    </message>
    <message>
        <source>Mark as &amp;checked</source>
        <translation>Marchează &amp;verificate</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Acceptă</translation>
    </message>
    <message>
        <source>&amp;Dispute</source>
        <translation>&amp;Contestă</translation>
    </message>
    <message>
        <source>Mark as &amp;paid</source>
        <translation>Marchează &amp;plătite</translation>
    </message>
    <message>
        <source>Mark as &amp;unpaid</source>
        <translation>Marchează &amp;neplătite</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Nimic nu se potrivește.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Arată tot</translation>
    </message>
    <message>
        <source>Nothing received yet. Drop an e-invoice here, or open it from disk.</source>
        <translation>Nu s-a primit încă nimic. Trageți aici o factură electronică sau deschideți-o de pe disc.</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n eșuată</numerusform>
            <numerusform>%n eșuate</numerusform>
            <numerusform>%n eșuate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceivedWords</name>
    <message>
        <source>Checked</source>
        <translation>Verificată</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptată</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Contestată</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouă</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Plătită</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Restantă</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Neplătită</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toate</translation>
    </message>
    <message>
        <source>With faults</source>
        <translation>Cu greșeli</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nu poate fi citit</translation>
    </message>
    <message>
        <source>Rules broken: %1</source>
        <translation>Reguli încălcate: %1</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Corectă</translation>
    </message>
</context>
<context>
    <name>RecordRoom</name>
    <message>
        <source>Edit</source>
        <translation>Modifică</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Șterge</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Încă nimic aici.</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Ștergere: %1</translation>
    </message>
    <message>
        <source>What is used in documents is kept and cannot be deleted.</source>
        <translation>Ce este folosit în documente se păstrează și nu poate fi șters.</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>{0}, row {1}</source>
        <translation>{0}, rândul {1}</translation>
    </message>
    <message>
        <source>Remove row {0}</source>
        <translation>Elimină rândul {0}</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>Nothing matches the search.</source>
        <translation>Nimic nu corespunde căutării.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Golește căutarea</translation>
    </message>
    <message>
        <source>Delete what is selected (%1)</source>
        <translation>Ștergeți ce este selectat (%1)</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Ștergere: %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Șterge</translation>
    </message>
    <message>
        <source>What is used in documents is kept and cannot be deleted.</source>
        <translation>Ce este folosit în documente se păstrează și nu poate fi șters.</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Șterse: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Eșuate: %1</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore %1?</source>
        <translation>Restaurați %1?</translation>
    </message>
    <message>
        <source>&amp;Restore and replace</source>
        <translation>&amp;Restaurează și înlocuiește</translation>
    </message>
    <message>
        <source>Restore and replace (Ctrl+Enter)</source>
        <translation>Restaurează și înlocuiește (Ctrl+Enter)</translation>
    </message>
    <message numerus="yes">
        <source>Backup of %1 · %2 · %n stored file(s)</source>
        <translation>
            <numerusform>Copie din %1 · %2 · %n fișier</numerusform>
            <numerusform>Copie din %1 · %2 · %n fișiere</numerusform>
            <numerusform>Copie din %1 · %2 · %n de fișiere</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in the backup and what it replaces</source>
        <translation>Ce conține copia și ce înlocuiește</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firmă</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>În copie</translation>
    </message>
    <message>
        <source>On this computer now</source>
        <translation>Acum pe acest calculator</translation>
    </message>
    <message>
        <source>The present books cannot be read.</source>
        <translation>Datele prezente nu pot fi citite.</translation>
    </message>
    <message>
        <source>Everything on this computer is replaced by what is in the backup. The present books are not deleted: they move to the folder %1, and open documents are saved there first.</source>
        <translation>Tot ce se află pe acest calculator este înlocuit cu ce conține copia. Datele prezente nu se șterg: sunt mutate în dosarul %1, iar documentele deschise sunt salvate întâi acolo.</translation>
    </message>
    <message>
        <source>Checking and restoring</source>
        <translation>Se verifică și se restaurează</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nu există</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documente</numerusform>
            <numerusform>%n de documente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n ciornă</numerusform>
            <numerusform>%n ciorne</numerusform>
            <numerusform>%n de ciorne</numerusform>
        </translation>
    </message>
    <message>
        <source>latest: %1 of %2</source>
        <translation>ultimul: %1 din %2</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>as it follows</source>
        <translation>cum rezultă</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>da</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nu</translation>
    </message>
</context>
<context>
    <name>SeriesDialog</name>
    <message>
        <source>New number series</source>
        <translation>Serie nouă</translation>
    </message>
    <message>
        <source>Series %1</source>
        <translation>Seria %1</translation>
    </message>
    <message>
        <source>Save series</source>
        <translation>Salvează seria</translation>
    </message>
    <message>
        <source>never</source>
        <translation>niciodată</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>în fiecare an</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>în fiecare lună</translation>
    </message>
    <message>
        <source>&amp;Default for its documents</source>
        <translation>&amp;Implicită pentru documentele ei</translation>
    </message>
    <message>
        <source>&amp;Active: can be chosen</source>
        <translation>&amp;Activă: poate fi aleasă</translation>
    </message>
    <message>
        <source>&amp;Kind of document</source>
        <translation>&amp;Tipul documentului</translation>
    </message>
    <message>
        <source>&amp;Prefix</source>
        <translation>&amp;Prefix</translation>
    </message>
    <message>
        <source>Pa&amp;ttern</source>
        <translation>&amp;Model</translation>
    </message>
    <message>
        <source>Count again from &amp;1</source>
        <translation>Reîncepe de la &amp;1</translation>
    </message>
    <message>
        <source>It can only be raised.</source>
        <translation>Poate fi doar mărit.</translation>
    </message>
    <message>
        <source>&amp;Last number given</source>
        <translation>&amp;Ultimul număr dat</translation>
    </message>
    <message>
        <source>Numbers were given in this series: its prefix and pattern stand.</source>
        <translation>În această serie s-au dat numere: prefixul și modelul rămân.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Urmează: %1</translation>
    </message>
    <message>
        <source>Type a number from %1 on.</source>
        <translation>Scrieți un număr de la %1 în sus.</translation>
    </message>
</context>
<context>
    <name>SeriesRoom</name>
    <message>
        <source>Number series</source>
        <translation>Serii</translation>
    </message>
    <message>
        <source>Numbers are given at issue, without gaps, and never twice.</source>
        <translation>Numerele se dau la emitere, fără goluri și niciodată de două ori.</translation>
    </message>
    <message>
        <source>New series</source>
        <translation>Serie nouă</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Prefix</translation>
    </message>
    <message>
        <source>Last number</source>
        <translation>Ultimul număr</translation>
    </message>
    <message>
        <source>Next numbers</source>
        <translation>Următoarele numere</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marcaj</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factură</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Notă de creditare</translation>
    </message>
    <message>
        <source>Proforma invoice</source>
        <translation>Factură proformă</translation>
    </message>
    <message>
        <source>Delivery note</source>
        <translation>Aviz de însoțire a mărfii</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Bon fiscal</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Voucher</translation>
    </message>
    <message>
        <source>★ default</source>
        <translation>★ implicit</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inactivă</translation>
    </message>
    <message>
        <source>series %1</source>
        <translation>seria %1</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Light, dark, or as the system is</source>
        <translation>Luminos, întunecat sau ca sistemul</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Limba ferestrei</translation>
    </message>
    <message>
        <source>Size of text and controls in percent</source>
        <translation>Mărimea textului și a controalelor, în procente</translation>
    </message>
    <message>
        <source>Company that was open last</source>
        <translation>Firma deschisă ultima dată</translation>
    </message>
    <message>
        <source>Place and size of the window</source>
        <translation>Locul și mărimea ferestrei</translation>
    </message>
    <message>
        <source>PDF beside the form</source>
        <translation>PDF lângă formular</translation>
    </message>
    <message>
        <source>Preview beside the list</source>
        <translation>Previzualizare lângă listă</translation>
    </message>
    <message>
        <source>Compact rows in lists</source>
        <translation>Rânduri compacte în liste</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Setări</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firmă</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serii</translation>
    </message>
    <message>
        <source>VAT rates</source>
        <translation>Cote de TVA</translation>
    </message>
    <message>
        <source>Bank accounts</source>
        <translation>Conturi bancare</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Acest calculator</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation>Părțile setărilor</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>Renunță</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Command palette</source>
        <translation>Paletă de comenzi</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Caută în listă</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Comenzi rapide</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Setări</translation>
    </message>
    <message>
        <source>Switch company</source>
        <translation>Schimbă firma</translation>
    </message>
    <message>
        <source>Open an e-invoice…</source>
        <translation>Deschide o factură electronică…</translation>
    </message>
    <message>
        <source>New in the current list</source>
        <translation>Nou în lista curentă</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>Închide fila</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Fila următoare</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Fila anterioară</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anulează ultima acțiune</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refă</translation>
    </message>
    <message>
        <source>Print or save the PDF</source>
        <translation>Tipărește sau salvează PDF-ul</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Ieșire</translation>
    </message>
    <message>
        <source>Go to invoices</source>
        <translation>Mergi la facturi</translation>
    </message>
    <message>
        <source>Go to received</source>
        <translation>Mergi la primite</translation>
    </message>
    <message>
        <source>Go to suppliers</source>
        <translation>Mergi la furnizori</translation>
    </message>
    <message>
        <source>Go to products</source>
        <translation>Mergi la produse</translation>
    </message>
    <message>
        <source>Go to settings</source>
        <translation>Mergi la setări</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Facturi</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Primite</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Furnizori</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produse</translation>
    </message>
    <message>
        <source>New invoice</source>
        <translation>Factură nouă</translation>
    </message>
    <message>
        <source>Go to customers</source>
        <translation>Mergi la clienți</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clienți</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Client nou</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Produs nou</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Deschide</translation>
    </message>
    <message>
        <source>Show the PDF</source>
        <translation>Arată PDF-ul</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifică</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiază</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Șterge</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportă</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Views and columns</source>
        <translation>Vizualizări și coloane</translation>
    </message>
    <message>
        <source>Show or hide the preview beside the list</source>
        <translation>Arată sau ascunde previzualizarea de lângă listă</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>Salvează acum</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Emite</translation>
    </message>
    <message>
        <source>Record a payment</source>
        <translation>Înregistrează o încasare</translation>
    </message>
    <message>
        <source>Previous document</source>
        <translation>Documentul anterior</translation>
    </message>
    <message>
        <source>Next document</source>
        <translation>Documentul următor</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Problema următoare</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>Problema anterioară</translation>
    </message>
    <message>
        <source>Show or hide the PDF</source>
        <translation>Arată sau ascunde PDF-ul</translation>
    </message>
    <message>
        <source>New line below</source>
        <translation>Rând nou dedesubt</translation>
    </message>
    <message>
        <source>Duplicate the line</source>
        <translation>Duplică rândul</translation>
    </message>
    <message>
        <source>Delete the line</source>
        <translation>Șterge rândul</translation>
    </message>
    <message>
        <source>Copy from the cell above</source>
        <translation>Copiază din celula de sus</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Umple în jos</translation>
    </message>
    <message>
        <source>Move the line up</source>
        <translation>Mută rândul în sus</translation>
    </message>
    <message>
        <source>Move the line down</source>
        <translation>Mută rândul în jos</translation>
    </message>
    <message>
        <source>Details of the line</source>
        <translation>Detaliile rândului</translation>
    </message>
    <message>
        <source>What the VAT category needs</source>
        <translation>Ce cere categoria de TVA</translation>
    </message>
    <message>
        <source>Add the line to products</source>
        <translation>Adaugă rândul la produse</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Navigation</source>
        <translation>Navigare</translation>
    </message>
</context>
<context>
    <name>SpvCard</name>
    <message>
        <source>1 Save XML…</source>
        <translation>1 Salvează XML…</translation>
    </message>
    <message>
        <source>2 Note upload index…</source>
        <translation>2 Notează indexul…</translation>
    </message>
    <message>
        <source>3 Import answer…</source>
        <translation>3 Importă răspunsul…</translation>
    </message>
    <message>
        <source>Correct it…</source>
        <translation>Corectează…</translation>
    </message>
    <message>
        <source>e-Factura, uploaded by hand</source>
        <translation>e-Factura, încărcată manual</translation>
    </message>
    <message>
        <source>The portal accepted it. Upload index %1.</source>
        <translation>Portalul a acceptat-o. Index de încărcare %1.</translation>
    </message>
    <message>
        <source>The portal refused it: %2</source>
        <translation>Portalul a respins-o: %2</translation>
    </message>
    <message>
        <source>Uploaded under index %1. Download the portal's answer and import it.</source>
        <translation>Încărcată cu indexul %1. Descărcați răspunsul de pe portal și importați-l.</translation>
    </message>
    <message>
        <source>Save the XML, upload it in the portal, and note the index it gives.</source>
        <translation>Salvați XML-ul, încărcați-l pe portal și notați indexul pe care îl dă.</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>termen depășit din %1</translation>
    </message>
    <message>
        <source>last day: today</source>
        <translation>ultima zi: astăzi</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left, until %1</source>
        <translation>
            <numerusform>a rămas %n zi, până la %1</numerusform>
            <numerusform>au rămas %n zile, până la %1</numerusform>
            <numerusform>au rămas %n de zile, până la %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpvDeeds</name>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>Fișiere ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Import the portal's answer</source>
        <translation>Importă răspunsul portalului</translation>
    </message>
    <message>
        <source>Answer filed with %1</source>
        <translation>Răspunsul a fost atașat la %1</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Everything is saved on this computer</source>
        <translation>Totul este salvat pe acest calculator</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) to hand in</source>
        <translation>
            <numerusform>%n document de transmis</numerusform>
            <numerusform>%n documente de transmis</numerusform>
            <numerusform>%n de documente de transmis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StornoDialog</name>
    <message>
        <source>Reverse %1</source>
        <translation>Stornare: %1</translation>
    </message>
    <message>
        <source>Create draft</source>
        <translation>Creează ciorna</translation>
    </message>
    <message>
        <source>A draft with opposite signs is made. The original stays as it is; nothing takes effect before the draft is issued.</source>
        <translation>Se face o ciornă cu semn opus. Originalul rămâne cum este; nimic nu are efect până când ciorna nu este emisă.</translation>
    </message>
    <message>
        <source>&amp;Whole document</source>
        <translation>&amp;Tot documentul</translation>
    </message>
    <message>
        <source>&amp;All that is left</source>
        <translation>Tot ce a &amp;rămas</translation>
    </message>
    <message>
        <source>&amp;Chosen lines and quantities</source>
        <translation>&amp;Anumite rânduri și cantități</translation>
    </message>
    <message>
        <source>As a &amp;reversal invoice (negative invoice)</source>
        <translation>Ca factură &amp;storno (cu minus)</translation>
    </message>
    <message>
        <source>As a credit &amp;note (type 381)</source>
        <translation>Ca &amp;notă de creditare (tip 381)</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma corecției</translation>
    </message>
    <message>
        <source>Lines of the original</source>
        <translation>Rândurile originalului</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Denumire</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantitate</translation>
    </message>
    <message>
        <source>Still creditable</source>
        <translation>Mai poate fi stornat</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>De stornat</translation>
    </message>
    <message>
        <source>“%1” is no quantity.</source>
        <translation>„%1” nu este o cantitate.</translation>
    </message>
    <message>
        <source>Only %1 can still be taken back.</source>
        <translation>Mai pot fi stornate doar %1.</translation>
    </message>
    <message>
        <source>Take back at least one line.</source>
        <translation>Stornați cel puțin un rând.</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>Lines</source>
        <extracomment>Parts shown in tables of their own. More lines than anybody reads on a page; all of them are among the terms.</extracomment>
        <translation>Linii</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) are among all terms.</source>
        <translation>
            <numerusform>Încă %n linie este printre toți termenii.</numerusform>
            <numerusform>Încă %n linii sunt printre toți termenii.</numerusform>
            <numerusform>Încă %n de linii sunt printre toți termenii.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupplierDialog</name>
    <message>
        <source>New supplier</source>
        <translation>Furnizor nou</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editează %1</translation>
    </message>
    <message>
        <source>Save supplier</source>
        <translation>Salvează furnizorul</translation>
    </message>
    <message>
        <source>&amp;Tax number</source>
        <translation>Cod &amp;fiscal</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Denumire</translation>
    </message>
    <message>
        <source>&amp;Registration no.</source>
        <translation>Nr. &amp;Reg. Com.</translation>
    </message>
    <message>
        <source>&amp;VAT registered</source>
        <translation>&amp;Plătitor de TVA</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresă</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>Ț&amp;ară</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Județ</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Localitate</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Cod poștal</translation>
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
        <translation>Banca</translation>
    </message>
    <message>
        <source>Payment term, days</source>
        <translation>Termen de plată, zile</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>Adr&amp;esă</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>E-ma&amp;il</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Plată</translation>
    </message>
    <message>
        <source>as invoiced</source>
        <translation>ca pe factură</translation>
    </message>
    <message>
        <source>Notes, for you only</source>
        <translation>Note, doar pentru dumneavoastră</translation>
    </message>
    <message>
        <source>Type a number of days.</source>
        <translation>Scrieți un număr de zile.</translation>
    </message>
    <message>
        <source>This is no valid IBAN.</source>
        <translation>Acesta nu este un IBAN valid.</translation>
    </message>
</context>
<context>
    <name>SuppliersPage</name>
    <message>
        <source>Documents</source>
        <translation>Documente</translation>
    </message>
    <message>
        <source>Last document</source>
        <translation>Ultimul document</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Furnizori</translation>
    </message>
    <message>
        <source>New supplier</source>
        <translation>Furnizor nou</translation>
    </message>
    <message>
        <source>No suppliers yet. They come by themselves with the invoices you receive.</source>
        <translation>Nu există încă furnizori. Ei apar singuri odată cu facturile primite.</translation>
    </message>
</context>
<context>
    <name>TermsView</name>
    <message>
        <source>All terms of the invoice</source>
        <extracomment>Groups beyond these start folded.</extracomment>
        <translation>Toți termenii facturii</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Termen</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valoare</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Număr</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Issued</source>
        <translation>Emisă</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulată</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restaurată</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corectată</translation>
    </message>
    <message>
        <source>Payment recorded</source>
        <translation>Încasare înregistrată</translation>
    </message>
    <message>
        <source>Payment deleted</source>
        <translation>Încasare ștearsă</translation>
    </message>
    <message>
        <source>Uploaded to the portal</source>
        <translation>Încărcată pe portal</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptată</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Respinsă</translation>
    </message>
    <message>
        <source>This event cannot be read</source>
        <translation>Acest eveniment nu poate fi citit</translation>
    </message>
    <message>
        <source>upload index %1</source>
        <translation>index de încărcare %1</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Anulează</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Draft</source>
        <translation>Ciornă</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulată</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emisă</translation>
    </message>
    <message>
        <source>Issuing…</source>
        <translation>Se emite…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Se salvează…</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Salvat pe acest calculator</translation>
    </message>
</context>
<context>
    <name>TotalsBar</name>
    <message>
        <source>Totals</source>
        <translation>Totaluri</translation>
    </message>
    <message numerus="yes">
        <source>Selected: %n document(s)</source>
        <translation>
            <numerusform>Selectat: %n document</numerusform>
            <numerusform>Selectate: %n documente</numerusform>
            <numerusform>Selectate: %n de documente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documente</numerusform>
            <numerusform>%n de documente</numerusform>
        </translation>
    </message>
    <message>
        <source>To pay %1</source>
        <translation>De plătit %1</translation>
    </message>
    <message>
        <source>Net %1</source>
        <translation>Fără TVA %1</translation>
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
        <translation>De încasat %1</translation>
    </message>
</context>
<context>
    <name>TotalsBox</name>
    <message>
        <source>Totals</source>
        <translation>Totaluri</translation>
    </message>
    <message>
        <source>Seller not registered for VAT</source>
        <translation>Vânzătorul nu este plătitor de TVA</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>Taxable amount</source>
        <translation>Bază de impozitare</translation>
    </message>
    <message>
        <source>VAT amount</source>
        <translation>Valoarea TVA</translation>
    </message>
    <message numerus="yes">
        <source>Line(s): {0}</source>
        <translation>
            <numerusform>Rând: {0}</numerusform>
            <numerusform>Rânduri: {0}</numerusform>
            <numerusform>Rânduri: {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Discounts in the lines</source>
        <translation>Reduceri pe rânduri</translation>
    </message>
    <message>
        <source>Document discount</source>
        <translation>Reducere pe document</translation>
    </message>
    <message>
        <source>Surcharge</source>
        <translation>Majorare</translation>
    </message>
    <message>
        <source>Total excl. VAT</source>
        <translation>Total fără TVA</translation>
    </message>
    <message>
        <source>Total VAT</source>
        <translation>Total TVA</translation>
    </message>
    <message>
        <source>Total incl. VAT</source>
        <translation>Total cu TVA</translation>
    </message>
    <message>
        <source>Already paid</source>
        <translation>Achitat deja</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rotunjire</translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation>Rest de plată</translation>
    </message>
</context>
<context>
    <name>UploadIndexDialog</name>
    <message>
        <source>Upload index of %1</source>
        <translation>Index de încărcare pentru %1</translation>
    </message>
    <message>
        <source>Save index</source>
        <translation>Salvează indexul</translation>
    </message>
    <message>
        <source>After the upload the portal shows an index of digits only. It links the answer to this document; from then on the document counts as submitted.</source>
        <translation>După încărcare portalul arată un index format doar din cifre. El leagă răspunsul de acest document; din acel moment documentul se consideră transmis.</translation>
    </message>
    <message>
        <source>Upload &amp;index</source>
        <translation>&amp;Index de încărcare</translation>
    </message>
    <message>
        <source>The index has digits only.</source>
        <translation>Indexul are doar cifre.</translation>
    </message>
</context>
<context>
    <name>VatHint</name>
    <message>
        <source>Goods ({0})</source>
        <translation>Bunuri ({0})</translation>
    </message>
    <message>
        <source>Services ({0})</source>
        <translation>Servicii ({0})</translation>
    </message>
    <message>
        <source>Apply {0}</source>
        <translation>Aplică {0}</translation>
    </message>
    <message>
        <source>The customer has a VAT number in {0}: goods are an intra-Community supply (K), for services the customer owes the VAT (AE).</source>
        <translation>Clientul are cod de TVA în {0}: bunurile sunt livrare intracomunitară (K), iar la servicii TVA o datorează clientul (AE).</translation>
    </message>
    <message>
        <source>{0}: in the Union for goods (K), outside it for services (O).</source>
        <translation>{0}: în Uniune pentru bunuri (K), în afara ei pentru servicii (O).</translation>
    </message>
    <message>
        <source>The customer is in {0}, outside the Union: goods are an export (G), services fall outside the VAT of this country (O).</source>
        <translation>Clientul este în {0}, în afara Uniunii: bunurile sunt export (G), serviciile nu intră în sfera TVA de aici (O).</translation>
    </message>
    <message>
        <source>VAT rule for a customer abroad</source>
        <translation>Regula de TVA pentru un client străin</translation>
    </message>
</context>
<context>
    <name>VatPanel</name>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>Data livrării</translation>
    </message>
    <message>
        <source>Delivered to</source>
        <translation>Țara livrării</translation>
    </message>
    <message>
        <source>Reason code (VATEX)</source>
        <translation>Codul motivului (VATEX)</translation>
    </message>
    <message>
        <source>Reason on the invoice</source>
        <translation>Motivul de pe factură</translation>
    </message>
    <message>
        <source>Fill in the customer's VAT number…</source>
        <translation>Completează codul de TVA al clientului…</translation>
    </message>
    <message>
        <source>Fill in my company's VAT number…</source>
        <translation>Completează codul de TVA al firmei mele…</translation>
    </message>
    <message numerus="yes">
        <source>line(s) {0}</source>
        <translation>
            <numerusform>rândul {0}</numerusform>
            <numerusform>rândurile {0}</numerusform>
            <numerusform>rândurile {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>travel agents</source>
        <translation>agenții de turism</translation>
    </message>
    <message>
        <source>second-hand goods</source>
        <translation>bunuri second-hand</translation>
    </message>
    <message>
        <source>works of art</source>
        <translation>opere de artă</translation>
    </message>
    <message>
        <source>collectors' items and antiques</source>
        <translation>obiecte de colecție și antichități</translation>
    </message>
    <message>
        <source>art. {0}</source>
        <translation>art. {0}</translation>
    </message>
    <message>
        <source>Goods sent to a business in another EU country: the buyer pays the VAT there. Both VAT numbers, the day and the country of delivery prove it (BR-IC-02, 11, 12).</source>
        <translation>Bunuri trimise unei firme din altă țară UE: TVA o plătește cumpărătorul acolo. O dovedesc ambele coduri de TVA, data și țara livrării (BR-IC-02, 11, 12).</translation>
    </message>
    <message>
        <source>The buyer owes the VAT instead of you. The invoice names both tax numbers and says “reverse charge” (BR-AE-02, 10).</source>
        <translation>TVA o datorează cumpărătorul în locul dumneavoastră. Factura arată ambele coduri fiscale și mențiunea „taxare inversă” (BR-AE-02, 10).</translation>
    </message>
    <message>
        <source>Goods that leave the EU: exempt, while you keep the right to deduct. Your VAT number is needed, and the customs declaration as proof (BR-G-02, 10).</source>
        <translation>Bunuri care părăsesc UE: scutit, cu drept de deducere. Este nevoie de codul dumneavoastră de TVA și de declarația vamală ca dovadă (BR-G-02, 10).</translation>
    </message>
    <message>
        <source>Exempt by law: the invoice names the article, by its code or in words (BR-E-10).</source>
        <translation>Scutit prin lege: factura arată articolul, prin cod sau în cuvinte (BR-E-10).</translation>
    </message>
    <message>
        <source>No VAT of this country at all: the invoice names no VAT numbers and has no other category beside it (BR-O-02, 11).</source>
        <translation>În afara sferei TVA de aici: factura nu arată coduri de TVA și nu are altă categorie alături (BR-O-02, 11).</translation>
    </message>
    <message>
        <source>Take {0}</source>
        <translation>Preia {0}</translation>
    </message>
    <message>
        <source>day and country of delivery</source>
        <translation>data și țara livrării</translation>
    </message>
</context>
<context>
    <name>VatRateDialog</name>
    <message>
        <source>New VAT rate</source>
        <translation>Cotă de TVA nouă</translation>
    </message>
    <message>
        <source>VAT rate %1 %</source>
        <translation>Cota de TVA %1 %</translation>
    </message>
    <message>
        <source>Save rate</source>
        <translation>Salvează cota</translation>
    </message>
    <message>
        <source>&amp;Default for new lines</source>
        <translation>&amp;Implicită pentru rânduri noi</translation>
    </message>
    <message>
        <source>&amp;Active: can be chosen</source>
        <translation>&amp;Activă: poate fi aleasă</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>&amp;Cotă</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Etichetă</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>Cate&amp;gorie</translation>
    </message>
    <message>
        <source>Valid &amp;from</source>
        <translation>Valabilă &amp;din</translation>
    </message>
    <message>
        <source>Valid &amp;to</source>
        <translation>Valabilă &amp;până la</translation>
    </message>
    <message>
        <source>Type a rate such as 21.</source>
        <translation>Scrieți o cotă, de exemplu 21.</translation>
    </message>
    <message>
        <source>This category is without VAT.</source>
        <translation>Această categorie este fără TVA.</translation>
    </message>
    <message>
        <source>A rate of 0 % needs a category without VAT.</source>
        <translation>O cotă de 0 % cere o categorie fără TVA.</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>Ultima zi este înaintea primei zile.</translation>
    </message>
</context>
<context>
    <name>ViewNameDialog</name>
    <message>
        <source>Save this view</source>
        <translation>Salvează vizualizarea</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Redenumește %1</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Salvează</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Redenumește</translation>
    </message>
    <message>
        <source>Filters, search, sorting and columns as they are now, under a name.</source>
        <translation>Filtrele, căutarea, sortarea și coloanele de acum, sub un nume.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nume</translation>
    </message>
    <message>
        <source>&amp;Open the list with this view</source>
        <translation>&amp;Deschide lista cu această vizualizare</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Scrieți un nume.</translation>
    </message>
    <message>
        <source>There is a view with this name.</source>
        <translation>Există deja o vizualizare cu acest nume.</translation>
    </message>
</context>
<context>
    <name>XmlTab</name>
    <message>
        <source>XML as it was issued</source>
        <extracomment>Pattern and colour token; what comes later paints over what came before.</extracomment>
        <translation>XML-ul, așa cum a fost emis</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiază</translation>
    </message>
    <message>
        <source>Save XML…</source>
        <translation>Salvează XML…</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Kind, row {0}</source>
        <translation>Tip, rândul {0}</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Reducere</translation>
    </message>
    <message>
        <source>Surcharge</source>
        <translation>Majorare</translation>
    </message>
    <message>
        <source>Reason, row {0}</source>
        <translation>Motiv, rândul {0}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motiv</translation>
    </message>
    <message>
        <source>Percent, row {0}</source>
        <translation>Procent, rândul {0}</translation>
    </message>
    <message>
        <source>Amount, row {0}</source>
        <translation>Sumă, rândul {0}</translation>
    </message>
    <message>
        <source>VAT, row {0}</source>
        <translation>TVA, rândul {0}</translation>
    </message>
    <message>
        <source>Remove row {0}</source>
        <translation>Elimină rândul {0}</translation>
    </message>
</context>
</TS>
