<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>AccountDialog</name>
    <message>
        <source>New account</source>
        <translation>Nowe konto</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Edytuj konto</translation>
    </message>
    <message>
        <source>Save account</source>
        <translation>Zapisz konto</translation>
    </message>
    <message>
        <source>Kind of account</source>
        <translation>Rodzaj konta</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Konto bankowe</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kasa</translation>
    </message>
    <message>
        <source>&amp;Default account of its currency</source>
        <translation>&amp;Domyślne konto swojej waluty</translation>
    </message>
    <message>
        <source>&amp;Show on documents</source>
        <translation>&amp;Pokazuj na dokumentach</translation>
    </message>
    <message>
        <source>&amp;IBAN</source>
        <translation>&amp;IBAN</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nazwa</translation>
    </message>
    <message>
        <source>&amp;BIC</source>
        <translation>&amp;BIC</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>&amp;Waluta</translation>
    </message>
    <message>
        <source>&amp;Opening balance</source>
        <translation>&amp;Saldo początkowe</translation>
    </message>
    <message>
        <source>B&amp;alance on</source>
        <translation>S&amp;aldo na dzień</translation>
    </message>
    <message>
        <source>Give the till a name.</source>
        <translation>Podaj nazwę kasy.</translation>
    </message>
</context>
<context>
    <name>AccountsRoom</name>
    <message>
        <source>Bank accounts and tills</source>
        <translation>Konta bankowe i kasy</translation>
    </message>
    <message>
        <source>A document names the accounts of its own currency.</source>
        <translation>Dokument podaje konta w swojej walucie.</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nowe konto</translation>
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
        <translation>Waluta</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Oznaczenie</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kasa</translation>
    </message>
    <message>
        <source>★ default</source>
        <translation>★ domyślne</translation>
    </message>
    <message>
        <source>not on documents</source>
        <translation>nie na dokumentach</translation>
    </message>
</context>
<context>
    <name>AllowanceRows</name>
    <message>
        <source>Add discount</source>
        <translation>Dodaj rabat</translation>
    </message>
    <message>
        <source>Add surcharge</source>
        <translation>Dodaj dopłatę</translation>
    </message>
    <message>
        <source>Surcharge</source>
        <translation>Dopłata</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabat</translation>
    </message>
</context>
<context>
    <name>AttachedFiles</name>
    <message>
        <source>Saved as %1</source>
        <translation>Zapisano jako %1</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>Zapisz załącznik</translation>
    </message>
</context>
<context>
    <name>AttachmentList</name>
    <message>
        <source>Attachments</source>
        <translation>Załączniki</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Goes along</source>
        <translation>Dołączany</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Enter opens · Space switches · F2 describes · Del removes</source>
        <translation>Enter otwiera · Spacja przełącza · F2 opisuje · Del usuwa</translation>
    </message>
    <message>
        <source>in the e-invoice</source>
        <translation>w e-fakturze</translation>
    </message>
    <message>
        <source>kept here only</source>
        <translation>tylko tutaj</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>Attachments</source>
        <translation>Załączniki</translation>
    </message>
    <message>
        <source>Drop files here, or add them by the button.</source>
        <translation>Upuść pliki tutaj lub dodaj je przyciskiem.</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>Dodaj plik…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Zapisz kopię…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Dodaj plik</translation>
    </message>
</context>
<context>
    <name>AttachmentsView</name>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Otwórz %1</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Zapisz…</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Zapisz %1</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>Zapisz załącznik</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Clear selection</source>
        <translation>Wyczyść zaznaczenie</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n zaznaczony</numerusform>
            <numerusform>%n zaznaczone</numerusform>
            <numerusform>%n zaznaczonych</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CancelDialog</name>
    <message>
        <source>Cancel %1</source>
        <translation>Anuluj %1</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n document(s)</source>
        <translation>
            <numerusform>Anuluj %n dokument</numerusform>
            <numerusform>Anuluj %n dokumenty</numerusform>
            <numerusform>Anuluj %n dokumentów</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel document</source>
        <translation>Anuluj dokument</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>A cancelled document keeps its number and stays in the books. It can be restored as it was.</source>
        <translation>Anulowany dokument zachowuje numer i pozostaje w księgach. Można go przywrócić w tej samej postaci.</translation>
    </message>
    <message>
        <source>Left out, because they cannot be cancelled: %1</source>
        <translation>Pominięte, bo nie można ich anulować: %1</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Powód</translation>
    </message>
    <message>
        <source>Say why the document is cancelled.</source>
        <translation>Podaj powód anulowania dokumentu.</translation>
    </message>
</context>
<context>
    <name>CheckTab</name>
    <message>
        <source>This is no e-invoice that can be read</source>
        <translation>To nie jest e-faktura, którą można odczytać</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) of %1 are broken</source>
        <translation>
            <numerusform>%n reguła %1 jest naruszona</numerusform>
            <numerusform>%n reguły %1 są naruszone</numerusform>
            <numerusform>%n reguł %1 jest naruszonych</numerusform>
        </translation>
    </message>
    <message>
        <source>All rules of %1 pass</source>
        <translation>Wszystkie reguły %1 są spełnione</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Błąd</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Ostrzeżenie</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Uwaga</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Szczegóły</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>Reset filters</source>
        <translation>Wyczyść filtry</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Found</source>
        <translation>Wyniki</translation>
    </message>
</context>
<context>
    <name>ClientDialog</name>
    <message>
        <source>Edit %1</source>
        <translation>Edycja: %1</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nowy klient</translation>
    </message>
    <message>
        <source>Save customer</source>
        <translation>Zapisz klienta</translation>
    </message>
    <message>
        <source>Kind of customer</source>
        <translation>Rodzaj klienta</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba prywatna</translation>
    </message>
    <message>
        <source>&amp;Tax number</source>
        <translation>Numer po&amp;datkowy</translation>
    </message>
    <message>
        <source>&amp;Personal ID number</source>
        <translation>Nr &amp;osobisty</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nazwa</translation>
    </message>
    <message>
        <source>&amp;Registration no.</source>
        <translation>Nr &amp;rejestru</translation>
    </message>
    <message>
        <source>&amp;VAT registered</source>
        <translation>Podatnik &amp;VAT</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Kraj</translation>
    </message>
    <message>
        <source>C&amp;ounty</source>
        <translation>Wo&amp;jewództwo</translation>
    </message>
    <message>
        <source>To&amp;wn</source>
        <translation>&amp;Miejscowość</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adres</translation>
    </message>
    <message>
        <source>Posta&amp;l code</source>
        <translation>Kod &amp;pocztowy</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Osoba do kontaktu</translation>
    </message>
    <message>
        <source>as the company</source>
        <translation>jak firma</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Warunki</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>&amp;Waluta</translation>
    </message>
    <message>
        <source>Document lan&amp;guage</source>
        <translation>Język dok&amp;umentu</translation>
    </message>
    <message>
        <source>Pa&amp;yment term, days</source>
        <translation>Termin płatności, dn&amp;i</translation>
    </message>
    <message>
        <source>Customer code</source>
        <translation>Kod klienta</translation>
    </message>
    <message>
        <source>ID card</source>
        <translation>Dokument tożsamości</translation>
    </message>
    <message>
        <source>Notes, for you only</source>
        <translation>Notatki, tylko dla Ciebie</translation>
    </message>
    <message>
        <source>E-invoice</source>
        <translation>E-faktura</translation>
    </message>
    <message>
        <source>Address scheme</source>
        <translation>Schemat adresu</translation>
    </message>
    <message>
        <source>Electronic address</source>
        <translation>Adres elektroniczny</translation>
    </message>
    <message>
        <source>Leitweg-ID</source>
        <translation>Leitweg-ID</translation>
    </message>
    <message>
        <source>SdI recipient code</source>
        <translation>Kod odbiorcy SdI</translation>
    </message>
    <message>
        <source>Certified email (PEC)</source>
        <translation>Adres PEC</translation>
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
        <translation>Kod usługi</translation>
    </message>
    <message>
        <source>A name is needed to save.</source>
        <translation>Aby zapisać, podaj nazwę.</translation>
    </message>
    <message>
        <source>To complete before an e-invoice can be issued: %1</source>
        <translation>Do uzupełnienia przed wystawieniem e-faktury: %1</translation>
    </message>
    <message>
        <source>Everything an e-invoice needs is here.</source>
        <translation>Jest wszystko, czego wymaga e-faktura.</translation>
    </message>
    <message>
        <source>tax number</source>
        <translation>numer podatkowy</translation>
    </message>
    <message>
        <source>county</source>
        <translation>województwo</translation>
    </message>
    <message>
        <source>town</source>
        <translation>miejscowość</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adres</translation>
    </message>
    <message>
        <source>Type a number of days.</source>
        <translation>Wpisz liczbę dni.</translation>
    </message>
</context>
<context>
    <name>ClientForm</name>
    <message>
        <source>New customer</source>
        <translation>Nowy klient</translation>
    </message>
    <message>
        <source>Kind of customer</source>
        <translation>Rodzaj klienta</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba prywatna</translation>
    </message>
    <message>
        <source>VAT registered</source>
        <translation>Podatnik VAT</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Numer podatkowy</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Województwo</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Miejscowość</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Kod pocztowy</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Save customer</source>
        <translation>Zapisz klienta</translation>
    </message>
    <message>
        <source>Use once</source>
        <translation>Użyj raz</translation>
    </message>
    <message>
        <source>Write the customer into this document only</source>
        <translation>Wpisz klienta tylko do tego dokumentu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation>Edytuj klienta</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Zapisz zmiany</translation>
    </message>
</context>
<context>
    <name>ClientPicker</name>
    <message>
        <source>Customer</source>
        <translation>Nabywca</translation>
    </message>
    <message>
        <source>Name or tax number · Shift+Enter makes a new customer</source>
        <translation>Nazwa lub numer podatkowy · Shift+Enter dodaje klienta</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <translation>Wybierz innego</translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation>Edytuj klienta</translation>
    </message>
    <message>
        <source>Clear customer</source>
        <translation>Usuń klienta</translation>
    </message>
    <message>
        <source>this document only</source>
        <translation>tylko ten dokument</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n faktura</numerusform>
            <numerusform>%n faktury</numerusform>
            <numerusform>%n faktur</numerusform>
        </translation>
    </message>
    <message>
        <source>New customer “{0}”</source>
        <translation>Nowy klient „{0}”</translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>To complete</source>
        <translation>Do uzupełnienia</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Faktury</translation>
    </message>
    <message>
        <source>Last invoice</source>
        <translation>Ostatnia faktura</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nowy klient</translation>
    </message>
    <message>
        <source>New &amp;invoice for this customer</source>
        <translation>Nowa &amp;faktura dla tego klienta</translation>
    </message>
    <message>
        <source>No customers yet. Everybody you invoice will be here.</source>
        <translation>Nie ma jeszcze klientów. Będą tu wszyscy, którym wystawiasz faktury.</translation>
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
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Zapisz (Ctrl+S)</translation>
    </message>
    <message>
        <source>VAT &amp;registered</source>
        <translation>Podatnik &amp;VAT</translation>
    </message>
    <message>
        <source>&amp;Cash accounting (VAT on collection)</source>
        <translation>Metoda &amp;kasowa VAT</translation>
    </message>
    <message>
        <source>OSS scheme</source>
        <translation>Procedura OSS</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Numer podatkowy</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nazwa</translation>
    </message>
    <message>
        <source>Registration no.</source>
        <translation>Nr rejestru</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Forma prawna</translation>
    </message>
    <message>
        <source>Share capital</source>
        <translation>Kapitał zakładowy</translation>
    </message>
    <message>
        <source>Second VAT number</source>
        <translation>Drugi numer VAT</translation>
    </message>
    <message>
        <source>EORI number</source>
        <translation>Numer EORI</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Województwo</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Miejscowość</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Kod pocztowy</translation>
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
        <translation>Strona WWW</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Przedstawiciel</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Funkcja</translation>
    </message>
    <message>
        <source>due on receipt</source>
        <translation>przy odbiorze</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>per VAT rate (as EN 16931 computes it)</source>
        <translation>według stawki VAT (jak liczy EN 16931)</translation>
    </message>
    <message>
        <source>per line (as a Storno server does)</source>
        <translation>według pozycji (jak serwer Storno)</translation>
    </message>
    <message>
        <source>strictly base times rate</source>
        <translation>ściśle podstawa razy stawka</translation>
    </message>
    <message>
        <source>Defaults of new documents</source>
        <translation>Wartości domyślne nowych dokumentów</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Waluta</translation>
    </message>
    <message>
        <source>Document language</source>
        <translation>Język dokumentu</translation>
    </message>
    <message>
        <source>Payment term, days</source>
        <translation>Termin płatności, dni</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>J.m.</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Sposób płatności</translation>
    </message>
    <message>
        <source>VAT is rounded</source>
        <translation>VAT zaokrągla się</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Uwagi</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Warunki płatności</translation>
    </message>
    <message>
        <source>Look of documents</source>
        <translation>Wygląd dokumentów</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Choose logo…</source>
        <translation>Wybierz logo…</translation>
    </message>
    <message>
        <source>Remove logo</source>
        <translation>Usuń logo</translation>
    </message>
    <message>
        <source>Choose colour…</source>
        <translation>Wybierz kolor…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kolor</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>Stopka</translation>
    </message>
    <message>
        <source>no logo</source>
        <translation>brak logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Obrazy (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Choose logo</source>
        <translation>Wybierz logo</translation>
    </message>
    <message>
        <source>This file is no picture.</source>
        <translation>Ten plik nie jest obrazem.</translation>
    </message>
    <message>
        <source>Company saved</source>
        <translation>Firma zapisana</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Podaj nazwę.</translation>
    </message>
    <message>
        <source>Type a number of days.</source>
        <translation>Wpisz liczbę dni.</translation>
    </message>
    <message>
        <source>This is no amount.</source>
        <translation>To nie jest kwota.</translation>
    </message>
    <message>
        <source>Write a colour as #2563eb.</source>
        <translation>Wpisz kolor jak #2563eb.</translation>
    </message>
</context>
<context>
    <name>ComputerRoom</name>
    <message>
        <source>This computer</source>
        <translation>Ten komputer</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>jak system</translation>
    </message>
    <message>
        <source>light</source>
        <translation>jasny</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>ciemny</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Motyw</translation>
    </message>
    <message>
        <source>The whole window changes after a restart.</source>
        <translation>Całe okno zmieni się po ponownym uruchomieniu.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Język</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Rozmiar</translation>
    </message>
    <message>
        <source>Data and backup</source>
        <translation>Dane i kopie zapasowe</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Folder danych</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <source>A backup is one file with everything: books, e-invoices, attachments, logos.</source>
        <translation>Kopia zapasowa to jeden plik ze wszystkim: księgi, e-faktury, załączniki, loga.</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Utwórz kopię teraz…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Przywróć kopię…</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Trwa praca</translation>
    </message>
    <message>
        <source>Backups (*.backup)</source>
        <translation>Kopie zapasowe (*.backup)</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Utwórz kopię</translation>
    </message>
    <message>
        <source>Backup written and checked: %1</source>
        <translation>Kopia zapisana i sprawdzona: %1</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Kopie zapasowe</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Przywróć kopię zapasową</translation>
    </message>
    <message>
        <source>Is everything as it was written?</source>
        <translation>Czy wszystko jest tak, jak zapisano?</translation>
    </message>
    <message>
        <source>Recomputes the chain of events, every stored e-invoice and the order of the database.</source>
        <translation>Przelicza łańcuch zdarzeń, każdą zapisaną e-fakturę i porządek bazy danych.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Sprawdź</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>%n kontrola nie powiodła się</numerusform>
            <numerusform>%n kontrole nie powiodły się</numerusform>
            <numerusform>%n kontroli nie powiodło się</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n check(s) passed</source>
        <translation>
            <numerusform>%n kontrola powiodła się</numerusform>
            <numerusform>Wszystkie %n kontrole powiodły się</numerusform>
            <numerusform>Wszystkie %n kontroli powiodło się</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Documents</source>
        <translation>Dokumenty</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Pominięte</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>t today · +30 days · 15.3 · eom end of month · ↑↓ days · Alt+↓</source>
        <translation>t dziś · +30 dni · 15.3 · eom koniec miesiąca · ↑↓ dni · Alt+↓</translation>
    </message>
</context>
<context>
    <name>Deductions</name>
    <message>
        <source>Document discount, surcharge, prepayment</source>
        <translation>Rabat, dopłata, przedpłata dokumentu</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>Delivery place and period</source>
        <translation>Miejsce dostawy i okres</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>New invoice</source>
        <extracomment>More files dropped at once are too many tabs.</extracomment>
        <translation>Nowa faktura</translation>
    </message>
    <message>
        <source>E-invoices (*.xml *.pdf *.p7m *.zip);;All files (*)</source>
        <translation>E-faktury (*.xml *.pdf *.p7m *.zip);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Open an e-invoice</source>
        <translation>Otwórz e-fakturę</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>Nowa firma</translation>
    </message>
</context>
<context>
    <name>DetailsTab</name>
    <message>
        <source>Seller</source>
        <translation>Sprzedawca</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Uwagi</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Notatka wewnętrzna</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Załączniki</translation>
    </message>
    <message>
        <source>in the e-invoice</source>
        <translation>w e-fakturze</translation>
    </message>
    <message>
        <source>kept here only</source>
        <translation>tylko tutaj</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Otwórz %1</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Zapisz…</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Zapisz %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue date</source>
        <translation>Data wystawienia</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Termin płatności</translation>
    </message>
    <message>
        <source>Payment term</source>
        <translation>Termin zapłaty</translation>
    </message>
    <message>
        <source>Delivery date</source>
        <translation>Data dostawy</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Sposób płatności</translation>
    </message>
    <message>
        <source>Tax regime</source>
        <translation>Procedura podatkowa</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Kurs waluty</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Nr zamówienia</translation>
    </message>
    <message>
        <source>Contract number</source>
        <translation>Nr umowy</translation>
    </message>
    <message>
        <source>Project reference</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Buyer reference</source>
        <translation>Referencja nabywcy</translation>
    </message>
    <message>
        <source>Delivery place</source>
        <translation>Miejsce dostawy</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Warunki</translation>
    </message>
    <message>
        <source>Cancelled because</source>
        <translation>Anulowano, bo</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Pozycje</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Ilość</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>J.m.</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Cena jedn.</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Razem</translation>
    </message>
    <message>
        <source>VAT breakdown</source>
        <translation>Zestawienie VAT</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Stawka</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Podstawa</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>VAT</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Nabywca</translation>
    </message>
    <message>
        <source>Total discount</source>
        <translation>Suma rabatów</translation>
    </message>
    <message>
        <source>Total excl. VAT</source>
        <translation>Razem netto</translation>
    </message>
    <message>
        <source>Total VAT</source>
        <translation>Razem VAT</translation>
    </message>
    <message>
        <source>Total incl. VAT</source>
        <translation>Razem brutto</translation>
    </message>
    <message>
        <source>Prepaid</source>
        <translation>Zapłacono z góry</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Zaokrąglenie</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>Zapłacono</translation>
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
        <translation>Dane e-faktury</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nie podano</translation>
    </message>
    <message>
        <source>date of the invoice</source>
        <translation>data faktury</translation>
    </message>
    <message>
        <source>date of the delivery</source>
        <translation>data dostawy</translation>
    </message>
    <message>
        <source>date of the payment</source>
        <translation>data zapłaty</translation>
    </message>
</context>
<context>
    <name>EInvoiceFields</name>
    <message>
        <source>VAT on debits (option pour les débits)</source>
        <translation>VAT z fakturą (option pour les débits)</translation>
    </message>
    <message>
        <source>For e-invoices</source>
        <translation>Do e-faktur</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Osoba do kontaktu</translation>
    </message>
    <message>
        <source>Contact phone</source>
        <translation>Telefon kontaktowy</translation>
    </message>
    <message>
        <source>Contact email</source>
        <translation>E-mail kontaktowy</translation>
    </message>
    <message>
        <source>Electronic address</source>
        <translation>Adres elektroniczny</translation>
    </message>
    <message>
        <source>Address scheme</source>
        <translation>Schemat adresu</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>Tax regime</source>
        <translation>Procedura podatkowa</translation>
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
        <translation>Urząd REA</translation>
    </message>
    <message>
        <source>REA number</source>
        <translation>Numer REA</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Wspólnicy</translation>
    </message>
    <message>
        <source>Liquidation</source>
        <translation>Likwidacja</translation>
    </message>
</context>
<context>
    <name>EditorBanner</name>
    <message>
        <source>This draft was changed elsewhere. What you typed is kept here.</source>
        <translation>Tę wersję roboczą zmieniono gdzie indziej. To, co wpisano tutaj, jest zachowane.</translation>
    </message>
    <message>
        <source>Save mine over it</source>
        <translation>Zapisz moją zamiast niej</translation>
    </message>
    <message>
        <source>This draft was issued elsewhere, without your last changes.</source>
        <translation>Tę wersję roboczą wystawiono gdzie indziej, bez ostatnich zmian.</translation>
    </message>
    <message>
        <source>Keep mine as a new draft</source>
        <translation>Zachowaj moją jako nową wersję roboczą</translation>
    </message>
    <message>
        <source>This draft was deleted elsewhere. What you typed is kept here.</source>
        <translation>Tę wersję roboczą usunięto gdzie indziej. To, co wpisano tutaj, jest zachowane.</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>Zapisz ją ponownie</translation>
    </message>
</context>
<context>
    <name>EditorSession</name>
    <message>
        <source>change</source>
        <translation>zmiana</translation>
    </message>
    <message>
        <source>choose customer</source>
        <translation>wybór klienta</translation>
    </message>
    <message>
        <source>convert prices</source>
        <translation>przeliczenie cen</translation>
    </message>
    <message>
        <source>insert line</source>
        <translation>wstawienie pozycji</translation>
    </message>
    <message>
        <source>remove line</source>
        <translation>usunięcie pozycji</translation>
    </message>
    <message>
        <source>duplicate line</source>
        <translation>powielenie pozycji</translation>
    </message>
    <message>
        <source>move line</source>
        <translation>przesunięcie pozycji</translation>
    </message>
    <message>
        <source>paste lines</source>
        <translation>wklejenie pozycji</translation>
    </message>
    <message>
        <source>prices include VAT</source>
        <translation>ceny brutto</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>… and {0} more</source>
        <translation>… i jeszcze {0}</translation>
    </message>
    <message>
        <source>Something went wrong in the program itself.</source>
        <translation>Wystąpił błąd w samym programie.</translation>
    </message>
    <message>
        <source>A fault in the program</source>
        <translation>Błąd programu</translation>
    </message>
    <message>
        <source>Your data is safe. Please report this:</source>
        <translation>Twoje dane są bezpieczne. Zgłoś prosimy to:</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
</context>
<context>
    <name>EventsTab</name>
    <message>
        <source>No fiscal event yet: the document was never issued.</source>
        <translation>Brak zdarzeń podatkowych: dokument nie był jeszcze wystawiony.</translation>
    </message>
</context>
<context>
    <name>Explained</name>
    <message>
        <source>VAT the customer pays to the State</source>
        <translation>VAT, który klient płaci państwu</translation>
    </message>
    <message>
        <source>Nobody owes you this</source>
        <translation>Nikt nie jest tego winien</translation>
    </message>
    <message>
        <source>Withholding tax</source>
        <translation>Podatek u źródła</translation>
    </message>
</context>
<context>
    <name>ExplainedAmount</name>
    <message>
        <source>Surcharge</source>
        <translation>Dopłata</translation>
    </message>
    <message>
        <source>Document discount</source>
        <translation>Rabat na dokument</translation>
    </message>
    <message>
        <source>Total excl. VAT</source>
        <translation>Razem netto</translation>
    </message>
    <message>
        <source>Total VAT</source>
        <translation>Razem VAT</translation>
    </message>
    <message>
        <source>Total incl. VAT</source>
        <translation>Razem brutto</translation>
    </message>
    <message>
        <source>Already paid</source>
        <translation>Już zapłacono</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Zaokrąglenie</translation>
    </message>
    <message>
        <source>Cents from prices with VAT or from rounding each line</source>
        <translation>Grosze z cen brutto lub z zaokrąglania wierszy</translation>
    </message>
    <message>
        <source>with VAT</source>
        <translation>z VAT</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>Export %n document(s)</source>
        <translation>
            <numerusform>Eksportuj %n dokument</numerusform>
            <numerusform>Eksportuj %n dokumenty</numerusform>
            <numerusform>Eksportuj %n dokumentów</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Wybierz plik…</translation>
    </message>
    <message>
        <source>One ZIP file is written, with the files named by document number.</source>
        <translation>Powstaje jeden plik ZIP; pliki w nim mają w nazwie numer dokumentu.</translation>
    </message>
    <message>
        <source>e-invoice &amp;XML, as it was issued</source>
        <translation>&amp;XML e-faktury, jak wystawiono</translation>
    </message>
    <message>
        <source>&amp;PDF, as people read it</source>
        <translation>&amp;PDF do czytania</translation>
    </message>
    <message>
        <source>Drafts have no XML; of these only the PDF is written: %1</source>
        <translation>Wersje robocze nie mają XML; zapisany zostanie tylko PDF: %1</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>About this problem</source>
        <translation>O tym problemie</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Blocks issuing</source>
        <translation>Blokuje wystawienie</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Ostrzeżenie</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Uwaga</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Reguła</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Waga</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Sprzedawca</translation>
    </message>
</context>
<context>
    <name>FaultPlaces</name>
    <message>
        <source>Line {0}</source>
        <extracomment>The field of the form that holds a path of the body; the longest prefix counts.</extracomment>
        <translation>Pozycja {0}</translation>
    </message>
    <message>
        <source>My company</source>
        <translation>Moja firma</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Ilość</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>J.m.</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Cena jedn.</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabat</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>Stawka VAT</translation>
    </message>
    <message>
        <source>VAT category</source>
        <translation>Kategoria VAT</translation>
    </message>
    <message>
        <source>Exemption reason</source>
        <translation>Powód zwolnienia</translation>
    </message>
    <message>
        <source>Exemption code</source>
        <translation>Kod zwolnienia</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Uwaga</translation>
    </message>
    <message>
        <source>Buyer's item code</source>
        <translation>Kod towaru u nabywcy</translation>
    </message>
    <message>
        <source>Barcode (GTIN)</source>
        <translation>Kod kreskowy (GTIN)</translation>
    </message>
    <message>
        <source>CPV code</source>
        <translation>Kod CPV</translation>
    </message>
    <message>
        <source>Buyer accounting reference</source>
        <translation>Konto księgowe nabywcy</translation>
    </message>
    <message>
        <source>Order line</source>
        <translation>Pozycja zamówienia</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation>Kraj pochodzenia</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Okres</translation>
    </message>
    <message>
        <source>Discounts and surcharges</source>
        <translation>Rabaty i dopłaty</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Nabywca</translation>
    </message>
    <message>
        <source>Tax regime</source>
        <translation>Procedura podatkowa</translation>
    </message>
    <message>
        <source>Number series</source>
        <translation>Seria numeracji</translation>
    </message>
    <message>
        <source>Issue date</source>
        <translation>Data wystawienia</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Termin płatności</translation>
    </message>
    <message>
        <source>Delivery date</source>
        <translation>Data dostawy</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Okres od</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation>Okres do</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Waluta</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Kurs waluty</translation>
    </message>
    <message>
        <source>Rate date</source>
        <translation>Data kursu</translation>
    </message>
    <message>
        <source>Rate source</source>
        <translation>Źródło kursu</translation>
    </message>
    <message>
        <source>Document language</source>
        <translation>Język dokumentu</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Drugi język</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Sposób płatności</translation>
    </message>
    <message>
        <source>Payment reference</source>
        <translation>Tytuł przelewu</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Warunki płatności</translation>
    </message>
    <message>
        <source>Account to pay into</source>
        <translation>Konto do zapłaty</translation>
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
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Contract number</source>
        <translation>Nr umowy</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Nr zamówienia</translation>
    </message>
    <message>
        <source>Sales order</source>
        <translation>Zamówienie sprzedaży</translation>
    </message>
    <message>
        <source>Receiving advice reference</source>
        <translation>Potwierdzenie odbioru</translation>
    </message>
    <message>
        <source>Despatch advice reference</source>
        <translation>Dokument wydania</translation>
    </message>
    <message>
        <source>Tender or lot reference</source>
        <translation>Przetarg lub część</translation>
    </message>
    <message>
        <source>Invoiced object identifier</source>
        <translation>Przedmiot faktury</translation>
    </message>
    <message>
        <source>Buyer reference</source>
        <translation>Referencja nabywcy</translation>
    </message>
    <message>
        <source>Business process type</source>
        <translation>Rodzaj procesu</translation>
    </message>
    <message>
        <source>Tax point date</source>
        <translation>Data obowiązku podatkowego</translation>
    </message>
    <message>
        <source>Tax point</source>
        <translation>Obowiązek podatkowy</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>Odbiorca płatności</translation>
    </message>
    <message>
        <source>Payee identifier</source>
        <translation>Identyfikator odbiorcy</translation>
    </message>
    <message>
        <source>Payee registration no.</source>
        <translation>Nr rejestru odbiorcy</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Uwagi</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Informacje dodatkowe</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Notatka wewnętrzna</translation>
    </message>
    <message>
        <source>Place of delivery</source>
        <translation>Miejsce dostawy</translation>
    </message>
    <message>
        <source>Delivered to</source>
        <translation>Dostarczono do</translation>
    </message>
    <message>
        <source>Delivery street</source>
        <translation>Ulica dostawy</translation>
    </message>
    <message>
        <source>Delivery town</source>
        <translation>Miejscowość dostawy</translation>
    </message>
    <message>
        <source>Delivery postal code</source>
        <translation>Kod pocztowy dostawy</translation>
    </message>
    <message>
        <source>Delivery county</source>
        <translation>Województwo dostawy</translation>
    </message>
    <message>
        <source>Delivery country</source>
        <translation>Kraj dostawy</translation>
    </message>
    <message>
        <source>Already paid</source>
        <translation>Już zapłacono</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Zaokrąglenie</translation>
    </message>
    <message>
        <source>Cash accounting</source>
        <translation>Metoda kasowa</translation>
    </message>
    <message>
        <source>Late-payment penalties</source>
        <translation>Odsetki za opóźnienie</translation>
    </message>
    <message>
        <source>Penalty, % a day</source>
        <translation>Odsetki, % dziennie</translation>
    </message>
    <message>
        <source>Days of grace</source>
        <translation>Dni zwłoki bez odsetek</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Wystawił(a)</translation>
    </message>
    <message>
        <source>Issuer's personal ID</source>
        <translation>Nr osobisty wystawcy</translation>
    </message>
    <message>
        <source>Sales agent</source>
        <translation>Przedstawiciel handlowy</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Osoba upoważniona</translation>
    </message>
    <message>
        <source>ID card</source>
        <translation>Dokument tożsamości</translation>
    </message>
    <message>
        <source>Vehicle number</source>
        <translation>Nr rejestracyjny</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Załączniki</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Pozycje</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Sumy</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Italian e-invoice</source>
        <translation>E-faktura włoska</translation>
    </message>
    <message>
        <source>Document type</source>
        <translation>Rodzaj dokumentu</translation>
    </message>
    <message>
        <source>Reason (causale)</source>
        <translation>Przyczyna (causale)</translation>
    </message>
    <message>
        <source>VAT falls due</source>
        <translation>Wymagalność VAT</translation>
    </message>
    <message>
        <source>Stamp duty</source>
        <translation>Opłata skarbowa</translation>
    </message>
    <message>
        <source>Stamp duty amount</source>
        <translation>Kwota opłaty skarbowej</translation>
    </message>
    <message>
        <source>Charge the stamp to the customer</source>
        <translation>Obciąż klienta opłatą skarbową</translation>
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
        <translation>Odniesienie administracyjne</translation>
    </message>
    <message>
        <source>Payment conditions</source>
        <translation>Warunki płatności</translation>
    </message>
    <message>
        <source>Withholding tax</source>
        <translation>Podatek u źródła</translation>
    </message>
    <message>
        <source>Pension fund</source>
        <translation>Kasa emerytalna</translation>
    </message>
    <message>
        <source>Orders, contracts, other documents</source>
        <translation>Zamówienia, umowy, inne dokumenty</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Raty</translation>
    </message>
    <message>
        <source>Delivery notes (DDT)</source>
        <translation>Dokumenty dostawy (DDT)</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Reason of the transport</source>
        <translation>Przyczyna transportu</translation>
    </message>
    <message>
        <source>Means of transport</source>
        <translation>Środek transportu</translation>
    </message>
    <message>
        <source>Transport begins on</source>
        <translation>Początek transportu</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Liczba paczek</translation>
    </message>
    <message>
        <source>Look of the goods</source>
        <translation>Wygląd towaru</translation>
    </message>
    <message>
        <source>Gross weight</source>
        <translation>Waga brutto</translation>
    </message>
    <message>
        <source>Net weight</source>
        <translation>Waga netto</translation>
    </message>
    <message>
        <source>Unit of weight</source>
        <translation>Jednostka wagi</translation>
    </message>
    <message>
        <source>Incoterm</source>
        <translation>Incoterm</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Przewoźnik</translation>
    </message>
    <message>
        <source>Carrier's VAT number</source>
        <translation>Numer VAT przewoźnika</translation>
    </message>
    <message>
        <source>Polish e-invoice</source>
        <translation>E-faktura polska</translation>
    </message>
    <message>
        <source>Kind of invoice</source>
        <translation>Rodzaj faktury</translation>
    </message>
    <message>
        <source>Place of issue</source>
        <translation>Miejsce wystawienia</translation>
    </message>
    <message>
        <source>Margin scheme</source>
        <translation>Procedura marży</translation>
    </message>
    <message>
        <source>Issued without KSeF</source>
        <translation>Wystawiona poza KSeF</translation>
    </message>
    <message>
        <source>Cash method</source>
        <translation>Metoda kasowa</translation>
    </message>
    <message>
        <source>Self-billing</source>
        <translation>Samofakturowanie</translation>
    </message>
    <message>
        <source>Reverse charge</source>
        <translation>Odwrotne obciążenie</translation>
    </message>
    <message>
        <source>Split payment</source>
        <translation>Mechanizm podzielonej płatności</translation>
    </message>
    <message>
        <source>Triangular transaction</source>
        <translation>Transakcja trójstronna</translation>
    </message>
    <message>
        <source>Exempt by the law</source>
        <translation>Zwolnienie według ustawy</translation>
    </message>
    <message>
        <source>Exempt by the directive</source>
        <translation>Zwolnienie według dyrektywy</translation>
    </message>
    <message>
        <source>Other basis of exemption</source>
        <translation>Inna podstawa zwolnienia</translation>
    </message>
    <message>
        <source>Buyer: local government unit</source>
        <translation>Nabywca: jednostka samorządu (JST)</translation>
    </message>
    <message>
        <source>Buyer: member of a VAT group</source>
        <translation>Nabywca: członek grupy VAT (GV)</translation>
    </message>
    <message>
        <source>Issued to a receipt (FP)</source>
        <translation>Faktura do paragonu (FP)</translation>
    </message>
    <message>
        <source>Related parties (TP)</source>
        <translation>Podmioty powiązane (TP)</translation>
    </message>
    <message>
        <source>Reason of the correction</source>
        <translation>Przyczyna korekty</translation>
    </message>
    <message>
        <source>Correction takes effect</source>
        <translation>Skutek korekty</translation>
    </message>
    <message>
        <source>Corrected period</source>
        <translation>Okres korygowany</translation>
    </message>
    <message>
        <source>KSeF number of the corrected invoice</source>
        <translation>Numer KSeF faktury korygowanej</translation>
    </message>
    <message>
        <source>Further corrected invoices</source>
        <translation>Pozostałe faktury korygowane</translation>
    </message>
    <message>
        <source>Settled advance invoices</source>
        <translation>Rozliczane faktury zaliczkowe</translation>
    </message>
    <message>
        <source>Payments of the advance</source>
        <translation>Wpłaty zaliczki</translation>
    </message>
    <message>
        <source>Order that the advance is for</source>
        <translation>Zamówienie, którego dotyczy zaliczka</translation>
    </message>
    <message>
        <source>Third parties</source>
        <translation>Podmioty trzecie</translation>
    </message>
    <message>
        <source>Further facts</source>
        <translation>Dodatkowe opisy</translation>
    </message>
    <message>
        <source>Delivery notes (WZ)</source>
        <translation>Dokumenty WZ</translation>
    </message>
    <message>
        <source>Delivery terms</source>
        <translation>Warunki dostawy</translation>
    </message>
    <message>
        <source>Batch numbers</source>
        <translation>Numery partii towaru</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Umowy</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Zamówienia</translation>
    </message>
    <message>
        <source>Last digits of the card</source>
        <translation>Ostatnie cyfry karty</translation>
    </message>
    <message>
        <source>Card holder</source>
        <translation>Posiadacz karty</translation>
    </message>
    <message>
        <source>Mandate reference</source>
        <translation>Numer mandatu</translation>
    </message>
    <message>
        <source>Creditor identifier</source>
        <translation>Identyfikator wierzyciela</translation>
    </message>
    <message>
        <source>Debited account</source>
        <translation>Obciążany rachunek</translation>
    </message>
    <message>
        <source>Natura</source>
        <translation>Natura</translation>
    </message>
    <message>
        <source>Withholding applies</source>
        <translation>Podlega potrąceniu</translation>
    </message>
    <message>
        <source>Kind of line</source>
        <translation>Rodzaj pozycji</translation>
    </message>
    <message>
        <source>Other data</source>
        <translation>Inne dane</translation>
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
        <translation>CN</translation>
    </message>
    <message>
        <source>PKOB</source>
        <translation>PKOB</translation>
    </message>
    <message>
        <source>Day of supply</source>
        <translation>Dzień dostawy</translation>
    </message>
    <message>
        <source>Annex 15</source>
        <translation>Załącznik 15</translation>
    </message>
    <message>
        <source>Kind of operation</source>
        <translation>Rodzaj czynności</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Explain this amount</source>
        <translation>Wyjaśnij tę kwotę</translation>
    </message>
</context>
<context>
    <name>FileDeeds</name>
    <message>
        <source>Saved as %1</source>
        <translation>Zapisano jako %1</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Pliki PDF (*.pdf)</translation>
    </message>
    <message>
        <source>XML files (*.xml)</source>
        <translation>Pliki XML (*.xml)</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Zapisz PDF</translation>
    </message>
    <message>
        <source>Save XML</source>
        <translation>Zapisz XML</translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>faktury</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>Pliki ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Wyeksportowano</translation>
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
        <translation>robocza</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Zapisz jako</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Zapisano jako {0}.</translation>
    </message>
    <message>
        <source>{0} could not be written.</source>
        <translation>Nie udało się zapisać {0}.</translation>
    </message>
</context>
<context>
    <name>FileViewer</name>
    <message>
        <source>Invoice in this file</source>
        <translation>Faktura w tym pliku</translation>
    </message>
    <message>
        <source>&amp;BT numbers</source>
        <translation>Numery &amp;BT</translation>
    </message>
    <message>
        <source>Show the number of each term in EN 16931</source>
        <translation>Pokaż numer każdego pola w EN 16931</translation>
    </message>
    <message>
        <source>Book as received</source>
        <translation>Zapisz jako otrzymaną</translation>
    </message>
    <message>
        <source>Book as &amp;received</source>
        <translation>Zapisz jako ot&amp;rzymaną</translation>
    </message>
    <message numerus="yes">
        <source>Booked as received: %n document(s)</source>
        <translation>
            <numerusform>Zapisano jako otrzymane: %n dokument</numerusform>
            <numerusform>Zapisano jako otrzymane: %n dokumenty</numerusform>
            <numerusform>Zapisano jako otrzymane: %n dokumentów</numerusform>
        </translation>
    </message>
    <message>
        <source>This was booked before.</source>
        <translation>Zapisano to już wcześniej.</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Remove filter: {0}</source>
        <translation>Usuń filtr: {0}</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Filters</source>
        <translation>Filtry</translation>
    </message>
    <message>
        <source>any</source>
        <translation>dowolne</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>O&amp;kres</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Od</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Do</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Waluta</translation>
    </message>
    <message>
        <source>Total from</source>
        <translation>Razem od</translation>
    </message>
    <message>
        <source>Total to</source>
        <translation>Razem do</translation>
    </message>
    <message>
        <source>Reset filters</source>
        <translation>Wyczyść filtry</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>total %1 – %2</source>
        <translation>razem %1 – %2</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Welcome to Storno Desktop</source>
        <translation>Witamy w Storno Desktop</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>Nowa firma</translation>
    </message>
    <message>
        <source>Your company, then your first invoice. Nothing leaves this computer.</source>
        <translation>Najpierw firma, potem pierwsza faktura. Nic nie opuszcza tego komputera.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Przywróć kopię…</translation>
    </message>
    <message>
        <source>Start invoicing</source>
        <translation>Zacznij fakturować</translation>
    </message>
    <message>
        <source>&amp;VAT registered</source>
        <translation>Podatnik &amp;VAT</translation>
    </message>
    <message>
        <source>Ta&amp;x number</source>
        <translation>Numer po&amp;datkowy</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nazwa</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adres</translation>
    </message>
    <message>
        <source>State or p&amp;rovince</source>
        <translation>&amp;Województwo</translation>
    </message>
    <message>
        <source>&amp;Postal code</source>
        <translation>Kod &amp;pocztowy</translation>
    </message>
    <message>
        <source>Re&amp;gistration no.</source>
        <translation>Nr rejes&amp;tru</translation>
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
        <translation>&amp;Kraj</translation>
    </message>
    <message>
        <source>&amp;Town</source>
        <translation>&amp;Miejscowość</translation>
    </message>
    <message>
        <source>C&amp;ounty</source>
        <translation>Wo&amp;jewództwo</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Przywróć kopię zapasową</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Kopie zapasowe</translation>
    </message>
    <message>
        <source>The backup holds no company.</source>
        <translation>Kopia nie zawiera żadnej firmy.</translation>
    </message>
</context>
<context>
    <name>FormatDialog</name>
    <message>
        <source>Save %1 in another format</source>
        <translation>Zapisz %1 w innym formacie</translation>
    </message>
    <message>
        <source>Choose place…</source>
        <translation>Wybierz miejsce…</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formaty</translation>
    </message>
    <message>
        <source>Embed into a PDF of mine…</source>
        <translation>Osadź we własnym PDF…</translation>
    </message>
    <message>
        <source>Use our page again</source>
        <translation>Użyj znów naszej strony</translation>
    </message>
    <message>
        <source>This format does not take the document as it is:</source>
        <translation>Ten format nie przyjmuje dokumentu w tej postaci:</translation>
    </message>
    <message>
        <source>What the format refuses</source>
        <translation>Co format odrzuca</translation>
    </message>
    <message>
        <source>As it was issued</source>
        <translation>Tak jak wystawiono</translation>
    </message>
    <message>
        <source>PDF with the e-invoice inside</source>
        <translation>PDF z e-fakturą w środku</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Niemcy</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Francja</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumunia</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Włochy</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polska</translation>
    </message>
    <message>
        <source>Peppol</source>
        <translation>Peppol</translation>
    </message>
    <message>
        <source>European standard</source>
        <translation>Norma europejska</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Inne pliki</translation>
    </message>
</context>
<context>
    <name>FormatSaving</name>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Pliki PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Embed into a PDF of mine</source>
        <translation>Osadź we własnym PDF</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Zapisano jako %1</translation>
    </message>
    <message>
        <source>Save in another format</source>
        <translation>Zapisz w innym formacie</translation>
    </message>
</context>
<context>
    <name>France</name>
    <message>
        <source>France</source>
        <translation>Francja</translation>
    </message>
    <message>
        <source>as the company is set up</source>
        <translation>jak w ustawieniach firmy</translation>
    </message>
    <message>
        <source>on debits (with the invoice)</source>
        <translation>z fakturą (option débits)</translation>
    </message>
    <message>
        <source>on payment</source>
        <translation>przy zapłacie</translation>
    </message>
    <message>
        <source>as it follows</source>
        <translation>jak wynika</translation>
    </message>
    <message>
        <source>VAT falls due</source>
        <translation>Wymagalność VAT</translation>
    </message>
    <message>
        <source>Business process</source>
        <translation>Proces biznesowy</translation>
    </message>
    <message>
        <source>goods</source>
        <translation>towary</translation>
    </message>
    <message>
        <source>services</source>
        <translation>usługi</translation>
    </message>
    <message>
        <source>both</source>
        <translation>oba</translation>
    </message>
    <message>
        <source>to be paid</source>
        <translation>do zapłaty</translation>
    </message>
    <message>
        <source>paid already</source>
        <translation>już zapłacona</translation>
    </message>
    <message>
        <source>after a deposit</source>
        <translation>po zaliczce</translation>
    </message>
    <message>
        <source>services, subcontractor paid directly</source>
        <translation>usługi, podwykonawca opłacany bezpośrednio</translation>
    </message>
    <message>
        <source>services of a subcontractor</source>
        <translation>usługi podwykonawcy</translation>
    </message>
    <message>
        <source>services of a co-contractor</source>
        <translation>usługi współwykonawcy</translation>
    </message>
    <message>
        <source>goods, VAT collected already</source>
        <translation>towary, VAT już pobrany</translation>
    </message>
    <message>
        <source>services, VAT collected already</source>
        <translation>usługi, VAT już pobrany</translation>
    </message>
</context>
<context>
    <name>Germany</name>
    <message>
        <source>Germany (XRechnung)</source>
        <translation>Niemcy (XRechnung)</translation>
    </message>
    <message>
        <source>Leitweg-ID or buyer reference</source>
        <translation>Leitweg-ID lub numer referencyjny nabywcy</translation>
    </message>
    <message>
        <source>Discount for early payment (Skonto)</source>
        <translation>Rabat za wcześniejszą zapłatę (skonto)</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dni</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Procent</translation>
    </message>
    <message>
        <source>Of another amount than the one due</source>
        <translation>Od innej kwoty niż do zapłaty</translation>
    </message>
    <message>
        <source>Add Skonto</source>
        <translation>Dodaj skonto</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>as the issue date</source>
        <translation>jak data wystawienia</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nie podano</translation>
    </message>
    <message>
        <source>bank, contract …</source>
        <translation>bank, umowa …</translation>
    </message>
    <message>
        <source>eom</source>
        <translation>k. mies.</translation>
    </message>
    <message>
        <source>Term: {0}</source>
        <translation>Termin: {0}</translation>
    </message>
    <message>
        <source>Rate: {0} for 1 {1}</source>
        <translation>Kurs: {0} za 1 {1}</translation>
    </message>
    <message>
        <source>{0} — next {1}</source>
        <translation>{0} — następny {1}</translation>
    </message>
    <message>
        <source>as in the settings ({0})</source>
        <translation>jak w ustawieniach ({0})</translation>
    </message>
    <message>
        <source>The amounts were kept: they are now in {0}.</source>
        <translation>Kwoty pozostały: są teraz w {0}.</translation>
    </message>
    <message>
        <source>Convert by the rate</source>
        <translation>Przelicz po kursie</translation>
    </message>
    <message>
        <source>Type the exchange rate first, then convert.</source>
        <translation>Najpierw wpisz kurs waluty, potem przelicz.</translation>
    </message>
</context>
<context>
    <name>InvoiceCommands</name>
    <message>
        <source>&amp;Issue…</source>
        <translation>&amp;Wystaw…</translation>
    </message>
    <message>
        <source>&amp;Mark as paid…</source>
        <translation>&amp;Oznacz jako zapłaconą…</translation>
    </message>
    <message>
        <source>&amp;Reverse…</source>
        <translation>&amp;Storno…</translation>
    </message>
    <message>
        <source>Ca&amp;ncel…</source>
        <translation>&amp;Anuluj…</translation>
    </message>
    <message>
        <source>Res&amp;tore</source>
        <translation>P&amp;rzywróć</translation>
    </message>
    <message>
        <source>Save &amp;PDF…</source>
        <translation>Zapisz &amp;PDF…</translation>
    </message>
    <message>
        <source>Save &amp;XML…</source>
        <translation>Zapisz &amp;XML…</translation>
    </message>
    <message>
        <source>Save in another &amp;format…</source>
        <translation>Zapisz w innym &amp;formacie…</translation>
    </message>
    <message>
        <source>Copy n&amp;umber</source>
        <translation>Kopiuj n&amp;umer</translation>
    </message>
</context>
<context>
    <name>InvoiceDeeds</name>
    <message>
        <source>Each gets the next number of its series, in the order shown. An issued document can no longer be changed.</source>
        <translation>Każdy dostaje następny numer swojej serii, w pokazanej kolejności. Wystawionego dokumentu nie można już zmienić.</translation>
    </message>
    <message>
        <source>It gets the next number of its series. An issued document can no longer be changed.</source>
        <translation>Dostaje następny numer swojej serii. Wystawionego dokumentu nie można już zmienić.</translation>
    </message>
    <message>
        <source>Problems were found in: %1. These may stay drafts.</source>
        <translation>Znaleziono problemy w: %1. Mogą pozostać wersjami roboczymi.</translation>
    </message>
    <message numerus="yes">
        <source>Issue %n document(s)</source>
        <translation>
            <numerusform>Wystaw %n dokument</numerusform>
            <numerusform>Wystaw %n dokumenty</numerusform>
            <numerusform>Wystaw %n dokumentów</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Wystaw</translation>
    </message>
    <message>
        <source>Left out, because only drafts can be issued:</source>
        <translation>Pominięte, bo wystawić można tylko wersje robocze:</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n document(s) as paid</source>
        <translation>
            <numerusform>Oznacz %n dokument jako zapłacony</numerusform>
            <numerusform>Oznacz %n dokumenty jako zapłacone</numerusform>
            <numerusform>Oznacz %n dokumentów jako zapłacone</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as paid</source>
        <translation>Oznacz jako zapłacone</translation>
    </message>
    <message>
        <source>What is open of each is recorded as paid today.</source>
        <translation>Pozostała kwota każdego zostanie zapisana jako zapłacona dzisiaj.</translation>
    </message>
    <message>
        <source>Left out, because nothing is open:</source>
        <translation>Pominięte, bo nic nie pozostało do zapłaty:</translation>
    </message>
    <message>
        <source>Payment recorded</source>
        <translation>Płatność zapisana</translation>
    </message>
    <message numerus="yes">
        <source>Reverse %n document(s)</source>
        <translation>
            <numerusform>Storno: %n dokument</numerusform>
            <numerusform>Storno: %n dokumenty</numerusform>
            <numerusform>Storno: %n dokumentów</numerusform>
        </translation>
    </message>
    <message>
        <source>Create drafts</source>
        <translation>Utwórz wersje robocze</translation>
    </message>
    <message>
        <source>For each a draft with opposite signs is made. Nothing is issued.</source>
        <translation>Dla każdego powstaje wersja robocza z przeciwnym znakiem. Nic nie jest wystawiane.</translation>
    </message>
    <message>
        <source>Left out, because they cannot be reversed:</source>
        <translation>Pominięte, bo nie można ich stornować:</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) deleted</source>
        <translation>
            <numerusform>Usunięto %n wersję roboczą</numerusform>
            <numerusform>Usunięto %n wersje robocze</numerusform>
            <numerusform>Usunięto %n wersji roboczych</numerusform>
        </translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Wystawiono</translation>
    </message>
    <message>
        <source>Marked as paid</source>
        <translation>Oznaczono jako zapłacone</translation>
    </message>
    <message>
        <source>Reversal drafts made</source>
        <translation>Utworzono wersje robocze storna</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulowano</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Przywrócono</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Usunięto</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>Skopiowano %1</translation>
    </message>
</context>
<context>
    <name>InvoiceDetail</name>
    <message>
        <source>Previous document</source>
        <extracomment>Below this width the PDF beside the document waits until it is asked for.</extracomment>
        <translation>Poprzedni dokument</translation>
    </message>
    <message>
        <source>Next document</source>
        <translation>Następny dokument</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Płatności</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Zdarzenia</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrola</translation>
    </message>
    <message>
        <source>&amp;Reverse…</source>
        <translation>&amp;Storno…</translation>
    </message>
    <message>
        <source>Ca&amp;ncel…</source>
        <translation>&amp;Anuluj…</translation>
    </message>
    <message>
        <source>Res&amp;tore</source>
        <translation>P&amp;rzywróć</translation>
    </message>
    <message>
        <source>&amp;Copy as a new draft</source>
        <translation>&amp;Kopiuj jako nową wersję roboczą</translation>
    </message>
    <message>
        <source>Save &amp;PDF…</source>
        <translation>Zapisz &amp;PDF…</translation>
    </message>
    <message>
        <source>Save &amp;XML…</source>
        <translation>Zapisz &amp;XML…</translation>
    </message>
    <message>
        <source>Save in another &amp;format…</source>
        <translation>Zapisz w innym &amp;formacie…</translation>
    </message>
    <message>
        <source>Copy n&amp;umber</source>
        <translation>Kopiuj n&amp;umer</translation>
    </message>
    <message>
        <source>Payments (%1)</source>
        <translation>Płatności (%1)</translation>
    </message>
    <message>
        <source>Corrects %1</source>
        <translation>Koryguje %1</translation>
    </message>
    <message>
        <source>a draft</source>
        <translation>wersja robocza</translation>
    </message>
    <message>
        <source>Corrected by %1</source>
        <translation>Skorygowana przez %1</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>Zapisz płatność</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Zapisz PDF</translation>
    </message>
    <message>
        <source>Delete payment</source>
        <translation>Usuń płatność</translation>
    </message>
    <message>
        <source>The payment of %1 for %2 is taken back. That it was recorded and deleted stays in the events.</source>
        <translation>Płatność %1 za %2 zostanie cofnięta. Jej zapisanie i usunięcie pozostaje w zdarzeniach.</translation>
    </message>
</context>
<context>
    <name>InvoiceEditor</name>
    <message>
        <source>Invoice</source>
        <extracomment>Height of what stands above and below the rows: bar, titles, totals, problems.</extracomment>
        <translation>Faktura</translation>
    </message>
    <message>
        <source>Draft · {0}</source>
        <translation>Wersja robocza · {0}</translation>
    </message>
    <message>
        <source>New invoice</source>
        <translation>Nowa faktura</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Zapisz jako…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Storno</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>Zapisz płatność</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Wystaw</translation>
    </message>
    <message>
        <source>This corrects {0}, which the portal refused. Issuing it keeps number and date.</source>
        <translation>To poprawia {0}, odrzucony przez portal. Numer i data zostają przy wystawieniu.</translation>
    </message>
    <message>
        <source>This document was cancelled: {0}</source>
        <translation>Ten dokument anulowano: {0}</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Faktura korygująca</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to settle first; Enter goes to the field.</source>
        <translation>
            <numerusform>%n sprawa do załatwienia; Enter przechodzi do pola.</numerusform>
            <numerusform>%n sprawy do załatwienia; Enter przechodzi do pola.</numerusform>
            <numerusform>%n spraw do załatwienia; Enter przechodzi do pola.</numerusform>
        </translation>
    </message>
    <message>
        <source>Invoice {0} is issued.</source>
        <translation>Faktura {0} została wystawiona.</translation>
    </message>
</context>
<context>
    <name>InvoiceTable</name>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Issue date</source>
        <translation>Data wyst.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Nabywca</translation>
    </message>
    <message>
        <source>no customer yet</source>
        <translation>jeszcze bez klienta</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Razem</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Termin płatności</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>VAT</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Zapłacono</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>robocza</translation>
    </message>
</context>
<context>
    <name>InvoiceView</name>
    <message>
        <source>XML of the e-invoice</source>
        <translation>XML e-faktury</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Podsumowanie</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrola</translation>
    </message>
    <message>
        <source>All terms</source>
        <translation>Wszystkie pola</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Załączniki</translation>
    </message>
    <message>
        <source>Attachments (%1)</source>
        <translation>Załączniki (%1)</translation>
    </message>
    <message>
        <source>XML files (*.xml)</source>
        <translation>Pliki XML (*.xml)</translation>
    </message>
    <message>
        <source>Save XML</source>
        <translation>Zapisz XML</translation>
    </message>
</context>
<context>
    <name>InvoiceWords</name>
    <message>
        <source>Draft</source>
        <translation>Robocza</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulowana</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Odrzucona</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nie wysłano</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>W kolejce</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Stornowana</translation>
    </message>
    <message>
        <source>Partly credited</source>
        <translation>Częściowo skorygowana</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Przyjęta</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Przekazana</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>Storno</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Wystawiona</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Zapłacona</translation>
    </message>
    <message>
        <source>Refund due</source>
        <translation>Do zwrotu</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Po terminie</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>Zapłacona w części</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Niezapłacona</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Ten tydzień</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ten miesiąc</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Poprzedni miesiąc</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Ten kwartał</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Ten rok</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Poprzedni rok</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>Wszystkie daty</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Od – do</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Zwykła</translation>
    </message>
    <message>
        <source>Reverse charge</source>
        <translation>Odwrotne obciążenie</translation>
    </message>
    <message>
        <source>Exempt with right of deduction</source>
        <translation>Zwolnione z prawem do odliczenia</translation>
    </message>
    <message>
        <source>Services, art. 311 (travel agencies)</source>
        <translation>Usługi, art. 311 (biura podróży)</translation>
    </message>
    <message>
        <source>Sales, art. 312 (second-hand goods)</source>
        <translation>Sprzedaż, art. 312 (towary używane)</translation>
    </message>
    <message>
        <source>Outside the scope of VAT</source>
        <translation>Nie podlega VAT</translation>
    </message>
    <message>
        <source>Special scheme, art. 314–315</source>
        <translation>Procedura szczególna, art. 314–315</translation>
    </message>
    <message>
        <source>No transfer of ownership</source>
        <translation>Bez przeniesienia własności</translation>
    </message>
    <message>
        <source>Simplified invoice</source>
        <translation>Faktura uproszczona</translation>
    </message>
    <message>
        <source>Services, art. 278 (place abroad)</source>
        <translation>Usługi, art. 278 (miejsce za granicą)</translation>
    </message>
    <message>
        <source>Exempt, art. 294 (1) a, b (export)</source>
        <translation>Zwolnione, art. 294 (1) a, b (eksport)</translation>
    </message>
    <message>
        <source>Exempt, art. 294 (1) c, d</source>
        <translation>Zwolnione, art. 294 (1) c, d</translation>
    </message>
    <message>
        <source>Self-billed invoice</source>
        <translation>Samofakturowanie</translation>
    </message>
    <message>
        <source>Credit note</source>
        <extracomment>One-letter marks of the regimes beside the number; the standard one has none.</extracomment>
        <translation>Faktura korygująca</translation>
    </message>
    <message>
        <source>Reversal invoice</source>
        <translation>Faktura stornująca</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Faktura</translation>
    </message>
    <message>
        <source>draft for %1</source>
        <translation>wersja robocza dla %1</translation>
    </message>
    <message>
        <source>draft without customer</source>
        <translation>wersja robocza bez klienta</translation>
    </message>
</context>
<context>
    <name>InvoicesPage</name>
    <message>
        <source>Invoices</source>
        <extracomment>The rows are painted by then.</extracomment>
        <translation>Faktury</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtry</translation>
    </message>
    <message>
        <source>Filters (Alt+Down)</source>
        <translation>Filtry (Alt+Down)</translation>
    </message>
    <message>
        <source>New invoice (Ctrl+N)</source>
        <translation>Nowa faktura (Ctrl+N)</translation>
    </message>
    <message>
        <source>Nothing in this period.</source>
        <translation>Nic w tym okresie.</translation>
    </message>
    <message>
        <source>Show all dates</source>
        <translation>Pokaż wszystkie daty</translation>
    </message>
    <message>
        <source>No document matches the search and filters.</source>
        <translation>Żaden dokument nie pasuje do wyszukiwania i filtrów.</translation>
    </message>
    <message>
        <source>Reset filters</source>
        <translation>Wyczyść filtry</translation>
    </message>
    <message>
        <source>No invoices yet. Your invoices, reversals and credit notes will be here.</source>
        <translation>Nie ma jeszcze faktur. Będą tu faktury, storna i korekty.</translation>
    </message>
    <message>
        <source>New invoice</source>
        <translation>Nowa faktura</translation>
    </message>
    <message>
        <source>Number, customer, tax number, text…</source>
        <translation>Numer, klient, numer podatkowy, tekst…</translation>
    </message>
    <message>
        <source>Show me with sample data</source>
        <translation>Pokaż na przykładowych danych</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n nieudany</numerusform>
            <numerusform>%n nieudane</numerusform>
            <numerusform>%n nieudanych</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the failed ones</source>
        <translation>Zaznacz nieudane</translation>
    </message>
</context>
<context>
    <name>IssueDialog</name>
    <message>
        <source>Issue invoice {0}?</source>
        <translation>Wystawić fakturę {0}?</translation>
    </message>
    <message>
        <source>Issue {0} again?</source>
        <translation>Wystawić ponownie {0}?</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Nabywca</translation>
    </message>
    <message>
        <source>Issue date</source>
        <translation>Data wystawienia</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Termin płatności</translation>
    </message>
    <message>
        <source>on receipt</source>
        <translation>przy odbiorze</translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation>Do zapłaty</translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s) remain; they do not stop issuing.</source>
        <translation>
            <numerusform>Pozostaje %n wskazówka; nie blokuje wystawienia.</numerusform>
            <numerusform>Pozostają %n wskazówki; nie blokują wystawienia.</numerusform>
            <numerusform>Pozostaje %n wskazówek; nie blokują wystawienia.</numerusform>
        </translation>
    </message>
    <message>
        <source>This takes the place of the document that the portal refused, under its number and date. The refused file and the reasons are kept.</source>
        <translation>Zajmuje miejsce dokumentu odrzuconego przez portal, z jego numerem i datą. Odrzucony plik i powody zostają zachowane.</translation>
    </message>
    <message>
        <source>The number is given for good and the content can no longer be changed. The e-invoice file is stored with it.</source>
        <translation>Numer jest nadawany na stałe, a treści nie można już zmienić. Plik e-faktury jest zapisywany razem z nim.</translation>
    </message>
    <message>
        <source>Hand it in by {0}.</source>
        <translation>Do przekazania do {0}.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Wystaw</translation>
    </message>
</context>
<context>
    <name>Italy</name>
    <message>
        <source>Italy (FatturaPA)</source>
        <translation>Włochy (FatturaPA)</translation>
    </message>
    <message>
        <source>as it follows</source>
        <translation>jak wynika</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Rate, %</source>
        <translation>Stawka, %</translation>
    </message>
    <message>
        <source>Reason (770)</source>
        <translation>Powód (770)</translation>
    </message>
    <message>
        <source>Of, %</source>
        <translation>Od, %</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Add withholding</source>
        <translation>Dodaj potrącenie</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Kasa</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Podstawa</translation>
    </message>
    <message>
        <source>VAT, %</source>
        <translation>VAT, %</translation>
    </message>
    <message>
        <source>Withheld on</source>
        <translation>Z potrąceniem</translation>
    </message>
    <message>
        <source>Add fund</source>
        <translation>Dodaj kasę</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
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
        <translation>Pozycje</translation>
    </message>
    <message>
        <source>Add document</source>
        <translation>Dodaj dokument</translation>
    </message>
    <message>
        <source>Way of payment</source>
        <translation>Sposób płatności</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Add instalment</source>
        <translation>Dodaj ratę</translation>
    </message>
</context>
<context>
    <name>ItalyGoods</name>
    <message>
        <source>Italy: delivery notes and transport</source>
        <translation>Włochy: dokumenty dostawy i transport</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Lines (none: all)</source>
        <translation>Pozycje (puste: wszystkie)</translation>
    </message>
    <message>
        <source>Add delivery note</source>
        <translation>Dodaj dokument dostawy</translation>
    </message>
</context>
<context>
    <name>LineDelegate</name>
    <message>
        <source>Suggestions</source>
        <extracomment>A pause in typing after which a description is taken, so that a crash costs no more.</extracomment>
        <translation>Podpowiedzi</translation>
    </message>
    <message>
        <source>{0}, line {1}</source>
        <translation>{0}, pozycja {1}</translation>
    </message>
</context>
<context>
    <name>LineDetails</name>
    <message>
        <source>Line details</source>
        <extracomment>The key of a fault's path to the attribute of the line.</extracomment>
        <translation>Szczegóły pozycji</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation>Okres do</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Okres od</translation>
    </message>
    <message>
        <source>Line {0}</source>
        <translation>Pozycja {0}</translation>
    </message>
</context>
<context>
    <name>LineGrid</name>
    <message>
        <source>Code</source>
        <extracomment>Names of the columns in paths, in pasted text and in `line_edits.CELLS`. The column that a fault of a line belongs to, by the key of its path. The categories that a Romanian firm writes (DECISIONS 14), in the order of the drop-down.</extracomment>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Ilość</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>J.m.</translation>
    </message>
    <message>
        <source>Price incl. VAT</source>
        <translation>Cena brutto</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Cena jedn.</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabat</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>VAT</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>Amount incl. VAT</source>
        <translation>Wartość brutto</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Taxed</source>
        <translation>Opodatkowane</translation>
    </message>
    <message>
        <source>Zero rate</source>
        <translation>Stawka zero</translation>
    </message>
    <message>
        <source>VAT exempt</source>
        <translation>Zwolnione z VAT</translation>
    </message>
    <message>
        <source>Reverse charge</source>
        <translation>Odwrotne obciążenie</translation>
    </message>
    <message>
        <source>Intra-Community supply</source>
        <translation>Dostawa wewnątrzwspólnotowa</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>Outside the scope of VAT</source>
        <translation>Nie podlega VAT</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Pozycje</translation>
    </message>
    <message>
        <source>fill down</source>
        <translation>wypełnienie w dół</translation>
    </message>
    <message>
        <source>clear cells</source>
        <translation>wyczyszczenie komórek</translation>
    </message>
</context>
<context>
    <name>LineModel</name>
    <message>
        <source>Problems</source>
        <extracomment>The worst severity of the faults of a cell: "fatal", "warning", "information" or "".</extracomment>
        <translation>Problemy</translation>
    </message>
    <message>
        <source>Add a line: type a product or a text</source>
        <translation>Wpisz produkt…</translation>
    </message>
    <message>
        <source>Add line, {0}</source>
        <translation>Dodaj pozycję, {0}</translation>
    </message>
    <message>
        <source>net {0} + VAT {1} ({2}) = {3}</source>
        <translation>netto {0} + VAT {1} ({2}) = {3}</translation>
    </message>
    <message>
        <source>line {0}</source>
        <translation>pozycja {0}</translation>
    </message>
    <message>
        <source>line {0}, {1}: {2}</source>
        <translation>pozycja {0}, {1}: {2}</translation>
    </message>
    <message>
        <source>{0}, has a problem</source>
        <translation>{0}, zawiera problem</translation>
    </message>
</context>
<context>
    <name>LineNation</name>
    <message>
        <source>Other data (declaration of intent and the like)</source>
        <translation>Inne dane (deklaracja intencji i podobne)</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Add other data</source>
        <translation>Dodaj inne dane</translation>
    </message>
    <message>
        <source>as it follows</source>
        <translation>jak wynika</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>goods</source>
        <translation>towary</translation>
    </message>
    <message>
        <source>services</source>
        <translation>usługi</translation>
    </message>
</context>
<context>
    <name>LinesCard</name>
    <message>
        <source>Prices include VAT</source>
        <translation>Ceny brutto</translation>
    </message>
    <message>
        <source>{0} details  ·  {1} new line  ·  {2} duplicate</source>
        <translation>{0} szczegóły  ·  {1} nowa pozycja  ·  {2} powiel</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Pozycje</translation>
    </message>
    <message>
        <source>This line is a product already.</source>
        <translation>Ta pozycja jest już produktem.</translation>
    </message>
    <message>
        <source>“{0}” is now among the products.</source>
        <translation>„{0}” jest teraz wśród produktów.</translation>
    </message>
</context>
<context>
    <name>ListViews</name>
    <message>
        <source>View</source>
        <translation>Widok</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>&amp;Zapisz ten widok…</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Kolumny</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>S&amp;ortuj według</translation>
    </message>
    <message>
        <source>&amp;Then by</source>
        <translation>&amp;Następnie według</translation>
    </message>
    <message>
        <source>&amp;Update “%1”</source>
        <translation>Zaktual&amp;izuj „%1”</translation>
    </message>
    <message>
        <source>&amp;Rename “%1”…</source>
        <translation>Z&amp;mień nazwę „%1”…</translation>
    </message>
    <message>
        <source>Open the &amp;list with “%1”</source>
        <translation>Otwieraj &amp;listę z „%1”</translation>
    </message>
    <message>
        <source>&amp;Delete “%1”</source>
        <translation>&amp;Usuń „%1”</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niczym</translation>
    </message>
    <message>
        <source>ascending</source>
        <translation>rosnąco</translation>
    </message>
    <message>
        <source>descending</source>
        <translation>malejąco</translation>
    </message>
    <message>
        <source>View “%1” deleted</source>
        <translation>Usunięto widok „%1”</translation>
    </message>
    <message>
        <source>View, columns and sorting: %1</source>
        <translation>Widok, kolumny i sortowanie: %1</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>standard or reduced rate</source>
        <extracomment>A language names itself, so that it is found in any window language.</extracomment>
        <translation>stawka podstawowa lub obniżona</translation>
    </message>
    <message>
        <source>zero rate</source>
        <translation>stawka zero</translation>
    </message>
    <message>
        <source>exempt</source>
        <translation>zwolnione</translation>
    </message>
    <message>
        <source>reverse charge</source>
        <translation>odwrotne obciążenie</translation>
    </message>
    <message>
        <source>intra-Community supply</source>
        <translation>dostawa wewnątrzwspólnotowa</translation>
    </message>
    <message>
        <source>export</source>
        <translation>eksport</translation>
    </message>
    <message>
        <source>outside the scope of VAT</source>
        <translation>nie podlega VAT</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>Add a company…</source>
        <translation>Dodaj firmę…</translation>
    </message>
    <message>
        <source>Switch company</source>
        <translation>Zmień firmę</translation>
    </message>
</context>
<context>
    <name>Means</name>
    <message>
        <source>Card or direct debit</source>
        <translation>Karta lub polecenie zapłaty</translation>
    </message>
</context>
<context>
    <name>NewSeries</name>
    <message>
        <source>Prefix of a new series</source>
        <translation>Prefiks nowej serii</translation>
    </message>
    <message>
        <source>Last used number</source>
        <translation>Ostatni użyty numer</translation>
    </message>
    <message>
        <source>Create and continue</source>
        <translation>Utwórz i kontynuuj</translation>
    </message>
    <message>
        <source>Next number: {0}</source>
        <translation>Następny numer: {0}</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Notes</source>
        <translation>Uwagi</translation>
    </message>
    <message>
        <source>Never printed and never sent</source>
        <translation>Nigdy nie drukowane ani wysyłane</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Options and penalties</source>
        <translation>Opcje i odsetki</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>VAT on collection (cash accounting)</source>
        <translation>Metoda kasowa VAT</translation>
    </message>
    <message>
        <source>State late-payment penalties on the document</source>
        <translation>Podaj odsetki za opóźnienie na dokumencie</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find a document, a customer or a command</source>
        <translation>Szukaj dokumentu, klienta lub polecenia</translation>
    </message>
    <message>
        <source>&gt; commands    # numbers    @ customers</source>
        <translation>&gt; polecenia    # numery    @ klienci</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Robocza</translation>
    </message>
    <message>
        <source>New invoice for {0}</source>
        <translation>Nowa faktura dla {0}</translation>
    </message>
</context>
<context>
    <name>PartiesPage</name>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Numer podatkowy</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Miejscowość</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
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
        <translation>Nazwa, numer podatkowy, miejscowość…</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba prywatna</translation>
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
        <translation>Kolumny wklejonych wierszy</translation>
    </message>
    <message>
        <source>Enter inserts the rows, Esc leaves them</source>
        <translation>Enter wstawia wiersze, Esc je odrzuca</translation>
    </message>
    <message>
        <source>Insert rows</source>
        <translation>Wstaw wiersze</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message numerus="yes">
        <source>%n pasted row(s)</source>
        <translation>
            <numerusform>%n wklejony wiersz</numerusform>
            <numerusform>%n wklejone wiersze</numerusform>
            <numerusform>%n wklejonych wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>Column {0} is</source>
        <translation>Kolumna {0} to</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>pomiń</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Ilość</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>J.m.</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Cena jedn.</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabat</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>VAT</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Wartość</translation>
    </message>
</context>
<context>
    <name>PaymentDialog</name>
    <message>
        <source>Record payment for %1</source>
        <translation>Płatność za %1</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>Zapisz płatność</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Razem</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>Zapłacono dotąd</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Kwota</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Data</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Sposób</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>&amp;Tytuł</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Uwagi</translation>
    </message>
    <message>
        <source>%1 percent of the balance</source>
        <translation>%1 procent salda</translation>
    </message>
    <message>
        <source>Type the amount that was paid.</source>
        <translation>Wpisz zapłaconą kwotę.</translation>
    </message>
    <message>
        <source>The amount is higher than the balance due.</source>
        <translation>Kwota przekracza saldo do zapłaty.</translation>
    </message>
    <message>
        <source>The date is not valid.</source>
        <translation>Data jest nieprawidłowa.</translation>
    </message>
</context>
<context>
    <name>PaymentMethods</name>
    <message>
        <source>Bank transfer</source>
        <translation>Przelew bankowy</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Gotówka</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>Direct debit</source>
        <translation>Polecenie zapłaty</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>Czek</translation>
    </message>
    <message>
        <source>Promissory note</source>
        <translation>Weksel własny</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Kompensata</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Inny</translation>
    </message>
</context>
<context>
    <name>PaymentsTab</name>
    <message>
        <source>Total</source>
        <translation>Razem</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>Zapłacono dotąd</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Record payment…</source>
        <translation>Zapisz płatność…</translation>
    </message>
    <message>
        <source>No payment yet.</source>
        <translation>Brak płatności.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Delete the payment of %1</source>
        <translation>Usuń płatność %1</translation>
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
        <translation>Mniejszy</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Większy</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Zapisz PDF</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>Persons</name>
    <message>
        <source>Persons</source>
        <translation>Osoby</translation>
    </message>
</context>
<context>
    <name>Poland</name>
    <message>
        <source>Poland (KSeF)</source>
        <translation>Polska (KSeF)</translation>
    </message>
    <message>
        <source>as it follows</source>
        <translation>jak wynika</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>travel agents</source>
        <translation>biura podróży</translation>
    </message>
    <message>
        <source>second-hand goods</source>
        <translation>towary używane</translation>
    </message>
    <message>
        <source>works of art</source>
        <translation>dzieła sztuki</translation>
    </message>
    <message>
        <source>antiques and collectors' items</source>
        <translation>antyki i przedmioty kolekcjonerskie</translation>
    </message>
    <message>
        <source>own choice (offline24)</source>
        <translation>własny wybór (offline24)</translation>
    </message>
    <message>
        <source>KSeF under maintenance</source>
        <translation>niedostępność KSeF</translation>
    </message>
    <message>
        <source>failure of KSeF</source>
        <translation>awaria KSeF</translation>
    </message>
    <message>
        <source>total failure</source>
        <translation>awaria całkowita</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nie podano</translation>
    </message>
    <message>
        <source>on the day of the original</source>
        <translation>w dacie faktury pierwotnej</translation>
    </message>
    <message>
        <source>on the day of the correction</source>
        <translation>w dacie korekty</translation>
    </message>
    <message>
        <source>on another day</source>
        <translation>w innej dacie</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>KSeF number</source>
        <translation>Numer KSeF</translation>
    </message>
    <message>
        <source>Add corrected invoice</source>
        <translation>Dodaj fakturę korygowaną</translation>
    </message>
</context>
<context>
    <name>PolandAdvances</name>
    <message>
        <source>Poland: advances</source>
        <translation>Polska: zaliczki</translation>
    </message>
    <message>
        <source>KSeF number</source>
        <translation>Numer KSeF</translation>
    </message>
    <message>
        <source>or number of the invoice</source>
        <translation>lub numer faktury</translation>
    </message>
    <message>
        <source>Add advance invoice</source>
        <translation>Dodaj fakturę zaliczkową</translation>
    </message>
    <message>
        <source>Goods or service</source>
        <translation>Towar lub usługa</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Ilość</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>J.m.</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>VAT, %</source>
        <translation>VAT, %</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>VAT</translation>
    </message>
    <message>
        <source>Add line of the order</source>
        <translation>Dodaj pozycję zamówienia</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Zapłacono dnia</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Add payment</source>
        <translation>Dodaj wpłatę</translation>
    </message>
</context>
<context>
    <name>PolandSale</name>
    <message>
        <source>Poland: third parties, terms, notes</source>
        <translation>Polska: podmioty trzecie, warunki, opisy</translation>
    </message>
    <message>
        <source>Several are parted by semicolons.</source>
        <translation>Kilka wartości oddziela się średnikiem.</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>odbiorca</translation>
    </message>
    <message>
        <source>recipient, local government unit</source>
        <translation>odbiorca, jednostka samorządu (JST)</translation>
    </message>
    <message>
        <source>recipient, member of a VAT group</source>
        <translation>odbiorca, członek grupy VAT</translation>
    </message>
    <message>
        <source>payer</source>
        <translation>dokonujący płatności</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>faktor</translation>
    </message>
    <message>
        <source>further buyer</source>
        <translation>dodatkowy nabywca</translation>
    </message>
    <message>
        <source>employee</source>
        <translation>pracownik</translation>
    </message>
    <message>
        <source>issuer of the invoice</source>
        <translation>wystawca faktury</translation>
    </message>
    <message>
        <source>issuer, local government unit</source>
        <translation>wystawca, jednostka samorządu (JST)</translation>
    </message>
    <message>
        <source>issuer, member of a VAT group</source>
        <translation>wystawca, członek grupy VAT</translation>
    </message>
    <message>
        <source>original entity</source>
        <translation>podmiot pierwotny</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Funkcja</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>or IDWew</source>
        <translation>lub IDWew</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Add third party</source>
        <translation>Dodaj podmiot trzeci</translation>
    </message>
    <message>
        <source>Add contract</source>
        <translation>Dodaj umowę</translation>
    </message>
    <message>
        <source>Add order</source>
        <translation>Dodaj zamówienie</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Add fact</source>
        <translation>Dodaj opis</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview of the PDF</source>
        <extracomment>After the last key (DECISIONS 11).</extracomment>
        <translation>Podgląd PDF</translation>
    </message>
    <message>
        <source>The preview cannot be drawn now.</source>
        <translation>Podglądu nie można teraz narysować.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Preview of the document</source>
        <translation>Podgląd dokumentu</translation>
    </message>
    <message>
        <source>First page of the document</source>
        <translation>Pierwsza strona dokumentu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Close the preview</source>
        <translation>Zamknij podgląd</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Podgląd</translation>
    </message>
    <message>
        <source>Choose a document to see it here.</source>
        <translation>Wybierz dokument, aby zobaczyć go tutaj.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Szkic</translation>
    </message>
    <message>
        <source>no customer yet</source>
        <translation>jeszcze bez klienta</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Razem</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Płatności</translation>
    </message>
    <message>
        <source>No payment yet.</source>
        <translation>Jeszcze brak płatności.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Zdarzenia</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Stops issuing</source>
        <translation>Blokuje wystawienie</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Ostrzeżenie</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Wskazówka</translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>Problemy</translation>
    </message>
    <message>
        <source>F8 next problem</source>
        <translation>F8 następny problem</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to settle before it can be issued</source>
        <translation>
            <numerusform>%n sprawa do załatwienia przed wystawieniem</numerusform>
            <numerusform>%n sprawy do załatwienia przed wystawieniem</numerusform>
            <numerusform>%n spraw do załatwienia przed wystawieniem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n wskazówka</numerusform>
            <numerusform>%n wskazówki</numerusform>
            <numerusform>%n wskazówek</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProductDialog</name>
    <message>
        <source>New product or service</source>
        <translation>Nowy produkt lub usługa</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Edycja: %1</translation>
    </message>
    <message>
        <source>Save product</source>
        <translation>Zapisz produkt</translation>
    </message>
    <message>
        <source>&amp;Service, not goods</source>
        <translation>&amp;Usługa, nie towar</translation>
    </message>
    <message>
        <source>Price &amp;includes VAT</source>
        <translation>Cena &amp;zawiera VAT</translation>
    </message>
    <message>
        <source>Sales and purchases</source>
        <translation>Sprzedaż i zakupy</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Sprzedaż</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Zakupy</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Wewnętrzny</translation>
    </message>
    <message>
        <source>Ac&amp;tive: offered while typing</source>
        <translation>&amp;Aktywny: podpowiadany przy pisaniu</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nazwa</translation>
    </message>
    <message>
        <source>Item co&amp;de</source>
        <translation>&amp;Kod towaru</translation>
    </message>
    <message>
        <source>Cate&amp;gory</source>
        <translation>Kate&amp;goria</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>&amp;Cena</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Waluta</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;J.m.</translation>
    </message>
    <message>
        <source>&amp;VAT rate</source>
        <translation>Stawka &amp;VAT</translation>
    </message>
    <message>
        <source>Us&amp;ed in</source>
        <translation>Uż&amp;ywany w</translation>
    </message>
    <message>
        <source>Commodity code</source>
        <translation>Kod CN</translation>
    </message>
    <message>
        <source>CPV code</source>
        <translation>Kod CPV</translation>
    </message>
    <message>
        <source>Barcode (GTIN)</source>
        <translation>Kod kreskowy (GTIN)</translation>
    </message>
    <message>
        <source>Desc&amp;ription</source>
        <translation>&amp;Opis</translation>
    </message>
    <message>
        <source>This is no amount.</source>
        <translation>To nie jest kwota.</translation>
    </message>
    <message>
        <source>A price cannot be negative.</source>
        <translation>Cena nie może być ujemna.</translation>
    </message>
</context>
<context>
    <name>ProductsPage</name>
    <message>
        <source>Inactive</source>
        <translation>Nieaktywny</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Item code</source>
        <translation>Kod towaru</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>J.m.</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>VAT</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Products and services</source>
        <translation>Produkty i usługi</translation>
    </message>
    <message>
        <source>Name, code…</source>
        <translation>Nazwa, kod…</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Nowy produkt</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Pokazane</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktywne</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>No products yet. What you sell often is typed once and picked here.</source>
        <translation>Nie ma jeszcze produktów. To, co sprzedajesz często, wpisuje się raz i wybiera stąd.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Usługa</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Towar</translation>
    </message>
</context>
<context>
    <name>RatesRoom</name>
    <message>
        <source>VAT rates</source>
        <translation>Stawki VAT</translation>
    </message>
    <message>
        <source>A document takes the rates that hold on its delivery date.</source>
        <translation>Dokument przyjmuje stawki obowiązujące w dniu dostawy.</translation>
    </message>
    <message>
        <source>New VAT rate</source>
        <translation>Nowa stawka VAT</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etykieta</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Stawka</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Ważna od</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Ważna do</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Oznaczenie</translation>
    </message>
    <message>
        <source>★ default</source>
        <translation>★ domyślne</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>nieaktywna</translation>
    </message>
    <message>
        <source>not in force today</source>
        <translation>dziś nie obowiązuje</translation>
    </message>
</context>
<context>
    <name>ReceivedDeeds</name>
    <message>
        <source>Marked as checked</source>
        <translation>Oznaczono jako sprawdzone</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Przyjęta</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Zakwestionowana</translation>
    </message>
    <message>
        <source>Marked as paid</source>
        <translation>Oznaczono jako zapłacone</translation>
    </message>
    <message>
        <source>Marked as unpaid</source>
        <translation>Oznaczono jako niezapłacone</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>Pliki ZIP (*.zip)</translation>
    </message>
    <message>
        <source>received</source>
        <translation>otrzymane</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
    <message>
        <source>Save original</source>
        <translation>Zapisz oryginał</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Wyeksportowano</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Zapisano jako %1</translation>
    </message>
</context>
<context>
    <name>ReceivedDetail</name>
    <message>
        <source>&amp;BT numbers</source>
        <translation>Numery &amp;BT</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Mark as checked</source>
        <translation>Oznacz jako sprawdzoną</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Zaakceptuj</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Zakwestionuj</translation>
    </message>
    <message>
        <source>Mark as paid</source>
        <translation>Oznacz jako zapłaconą</translation>
    </message>
    <message>
        <source>Save original…</source>
        <translation>Zapisz oryginał…</translation>
    </message>
    <message>
        <source>Mark as unpaid</source>
        <translation>Oznacz jako niezapłaconą</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Zapisano jako %1</translation>
    </message>
    <message>
        <source>Save original</source>
        <translation>Zapisz oryginał</translation>
    </message>
</context>
<context>
    <name>ReceivedPage</name>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Issue date</source>
        <translation>Data wystawienia</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Dostawca</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Razem</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Termin płatności</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Otrzymano</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>VAT</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Otrzymane</translation>
    </message>
    <message>
        <source>Number, supplier, description…</source>
        <translation>Numer, dostawca, opis…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Open e-invoice</source>
        <translation>Otwórz e-fakturę</translation>
    </message>
    <message>
        <source>All of this &amp;supplier</source>
        <translation>Wszystkie tego &amp;dostawcy</translation>
    </message>
    <message>
        <source>Mark as &amp;checked</source>
        <translation>Oznacz jako &amp;sprawdzone</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>Z&amp;aakceptuj</translation>
    </message>
    <message>
        <source>&amp;Dispute</source>
        <translation>Za&amp;kwestionuj</translation>
    </message>
    <message>
        <source>Mark as &amp;paid</source>
        <translation>Oznacz jako &amp;zapłacone</translation>
    </message>
    <message>
        <source>Mark as &amp;unpaid</source>
        <translation>Oznacz jako &amp;niezapłacone</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Nic nie pasuje.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Pokaż wszystko</translation>
    </message>
    <message>
        <source>Nothing received yet. Drop an e-invoice here, or open it from disk.</source>
        <translation>Nic jeszcze nie otrzymano. Upuść tu e-fakturę albo otwórz ją z dysku.</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n nieudana</numerusform>
            <numerusform>%n nieudane</numerusform>
            <numerusform>%n nieudanych</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceivedWords</name>
    <message>
        <source>Checked</source>
        <translation>Sprawdzona</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Zaakceptowana</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Zakwestionowana</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nowa</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Zapłacona</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Po terminie</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Niezapłacona</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>With faults</source>
        <translation>Z błędami</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nieczytelny</translation>
    </message>
    <message>
        <source>Rules broken: %1</source>
        <translation>Naruszone reguły: %1</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Poprawna</translation>
    </message>
</context>
<context>
    <name>RecordRoom</name>
    <message>
        <source>Edit</source>
        <translation>Edytuj</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Jeszcze nic tu nie ma.</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Usuń %1</translation>
    </message>
    <message>
        <source>What is used in documents is kept and cannot be deleted.</source>
        <translation>To, co jest użyte w dokumentach, zostaje i nie można tego usunąć.</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>{0}, row {1}</source>
        <translation>{0}, wiersz {1}</translation>
    </message>
    <message>
        <source>Remove row {0}</source>
        <translation>Usuń wiersz {0}</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>Nothing matches the search.</source>
        <translation>Nic nie pasuje do wyszukiwania.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Wyczyść wyszukiwanie</translation>
    </message>
    <message>
        <source>Delete what is selected (%1)</source>
        <translation>Usuń zaznaczone (%1)</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Usuń %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>What is used in documents is kept and cannot be deleted.</source>
        <translation>To, co jest użyte w dokumentach, zostaje i nie można tego usunąć.</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Usunięto: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Nieudane: %1</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore %1?</source>
        <translation>Przywrócić %1?</translation>
    </message>
    <message>
        <source>&amp;Restore and replace</source>
        <translation>&amp;Przywróć i zastąp</translation>
    </message>
    <message>
        <source>Restore and replace (Ctrl+Enter)</source>
        <translation>Przywróć i zastąp (Ctrl+Enter)</translation>
    </message>
    <message numerus="yes">
        <source>Backup of %1 · %2 · %n stored file(s)</source>
        <translation>
            <numerusform>Kopia z %1 · %2 · %n plik</numerusform>
            <numerusform>Kopia z %1 · %2 · %n pliki</numerusform>
            <numerusform>Kopia z %1 · %2 · %n plików</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in the backup and what it replaces</source>
        <translation>Co zawiera kopia i co zastępuje</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>W kopii</translation>
    </message>
    <message>
        <source>On this computer now</source>
        <translation>Teraz na tym komputerze</translation>
    </message>
    <message>
        <source>The present books cannot be read.</source>
        <translation>Obecnych danych nie można odczytać.</translation>
    </message>
    <message>
        <source>Everything on this computer is replaced by what is in the backup. The present books are not deleted: they move to the folder %1, and open documents are saved there first.</source>
        <translation>Wszystko na tym komputerze zostanie zastąpione zawartością kopii. Obecne dane nie zostaną usunięte: trafią do folderu %1, a otwarte dokumenty zostaną tam najpierw zapisane.</translation>
    </message>
    <message>
        <source>Checking and restoring</source>
        <translation>Sprawdzanie i przywracanie</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>brak</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n dokument</numerusform>
            <numerusform>%n dokumenty</numerusform>
            <numerusform>%n dokumentów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n szkic</numerusform>
            <numerusform>%n szkice</numerusform>
            <numerusform>%n szkiców</numerusform>
        </translation>
    </message>
    <message>
        <source>latest: %1 of %2</source>
        <translation>ostatni: %1 z %2</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>as it follows</source>
        <translation>jak wynika</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
</context>
<context>
    <name>SeriesDialog</name>
    <message>
        <source>New number series</source>
        <translation>Nowa seria numeracji</translation>
    </message>
    <message>
        <source>Series %1</source>
        <translation>Seria %1</translation>
    </message>
    <message>
        <source>Save series</source>
        <translation>Zapisz serię</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nigdy</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>co rok</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>co miesiąc</translation>
    </message>
    <message>
        <source>&amp;Default for its documents</source>
        <translation>&amp;Domyślna dla swoich dokumentów</translation>
    </message>
    <message>
        <source>&amp;Active: can be chosen</source>
        <translation>&amp;Aktywna: można ją wybrać</translation>
    </message>
    <message>
        <source>&amp;Kind of document</source>
        <translation>&amp;Rodzaj dokumentu</translation>
    </message>
    <message>
        <source>&amp;Prefix</source>
        <translation>&amp;Prefiks</translation>
    </message>
    <message>
        <source>Pa&amp;ttern</source>
        <translation>&amp;Wzór</translation>
    </message>
    <message>
        <source>Count again from &amp;1</source>
        <translation>Licz od nowa od &amp;1</translation>
    </message>
    <message>
        <source>It can only be raised.</source>
        <translation>Można go tylko zwiększyć.</translation>
    </message>
    <message>
        <source>&amp;Last number given</source>
        <translation>&amp;Ostatni nadany numer</translation>
    </message>
    <message>
        <source>Numbers were given in this series: its prefix and pattern stand.</source>
        <translation>W tej serii nadano już numery: prefiks i wzór pozostają.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Następny: %1</translation>
    </message>
    <message>
        <source>Type a number from %1 on.</source>
        <translation>Wpisz numer od %1 wzwyż.</translation>
    </message>
</context>
<context>
    <name>SeriesRoom</name>
    <message>
        <source>Number series</source>
        <translation>Serie numeracji</translation>
    </message>
    <message>
        <source>Numbers are given at issue, without gaps, and never twice.</source>
        <translation>Numery nadaje się przy wystawieniu, bez luk i nigdy dwa razy.</translation>
    </message>
    <message>
        <source>New series</source>
        <translation>Nowa seria</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Prefiks</translation>
    </message>
    <message>
        <source>Last number</source>
        <translation>Ostatni numer</translation>
    </message>
    <message>
        <source>Next numbers</source>
        <translation>Następne numery</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Oznaczenie</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Faktura</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Faktura korygująca</translation>
    </message>
    <message>
        <source>Proforma invoice</source>
        <translation>Faktura proforma</translation>
    </message>
    <message>
        <source>Delivery note</source>
        <translation>Dokument dostawy</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Paragon</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>★ default</source>
        <translation>★ domyślne</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>nieaktywna</translation>
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
        <translation>Jasny, ciemny lub jak system</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Język okna</translation>
    </message>
    <message>
        <source>Size of text and controls in percent</source>
        <translation>Rozmiar tekstu i kontrolek w procentach</translation>
    </message>
    <message>
        <source>Company that was open last</source>
        <translation>Ostatnio otwarta firma</translation>
    </message>
    <message>
        <source>Place and size of the window</source>
        <translation>Położenie i rozmiar okna</translation>
    </message>
    <message>
        <source>PDF beside the form</source>
        <translation>PDF obok formularza</translation>
    </message>
    <message>
        <source>Preview beside the list</source>
        <translation>Podgląd obok listy</translation>
    </message>
    <message>
        <source>Compact rows in lists</source>
        <translation>Zwarte wiersze na listach</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>VAT rates</source>
        <translation>Stawki VAT</translation>
    </message>
    <message>
        <source>Bank accounts</source>
        <translation>Konta bankowe</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Ten komputer</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation>Części ustawień</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Command palette</source>
        <translation>Paleta poleceń</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Szukaj na liście</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Switch company</source>
        <translation>Zmień firmę</translation>
    </message>
    <message>
        <source>Open an e-invoice…</source>
        <translation>Otwórz e-fakturę…</translation>
    </message>
    <message>
        <source>New in the current list</source>
        <translation>Nowy na bieżącej liście</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>Zamknij kartę</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Następna karta</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Poprzednia karta</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Print or save the PDF</source>
        <translation>Drukuj lub zapisz PDF</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Go to invoices</source>
        <translation>Przejdź do faktur</translation>
    </message>
    <message>
        <source>Go to received</source>
        <translation>Przejdź do otrzymanych</translation>
    </message>
    <message>
        <source>Go to suppliers</source>
        <translation>Przejdź do dostawców</translation>
    </message>
    <message>
        <source>Go to products</source>
        <translation>Przejdź do produktów</translation>
    </message>
    <message>
        <source>Go to settings</source>
        <translation>Przejdź do ustawień</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Faktury</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Otrzymane</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Dostawcy</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkty</translation>
    </message>
    <message>
        <source>New invoice</source>
        <translation>Nowa faktura</translation>
    </message>
    <message>
        <source>Go to customers</source>
        <translation>Przejdź do klientów</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nowy klient</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Nowy produkt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Show the PDF</source>
        <translation>Pokaż PDF</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edytuj</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtry</translation>
    </message>
    <message>
        <source>Views and columns</source>
        <translation>Widoki i kolumny</translation>
    </message>
    <message>
        <source>Show or hide the preview beside the list</source>
        <translation>Pokaż lub ukryj podgląd obok listy</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>Zapisz teraz</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Wystaw</translation>
    </message>
    <message>
        <source>Record a payment</source>
        <translation>Zapisz płatność</translation>
    </message>
    <message>
        <source>Previous document</source>
        <translation>Poprzedni dokument</translation>
    </message>
    <message>
        <source>Next document</source>
        <translation>Następny dokument</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Następny problem</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>Poprzedni problem</translation>
    </message>
    <message>
        <source>Show or hide the PDF</source>
        <translation>Pokaż lub ukryj PDF</translation>
    </message>
    <message>
        <source>New line below</source>
        <translation>Nowa pozycja poniżej</translation>
    </message>
    <message>
        <source>Duplicate the line</source>
        <translation>Powiel pozycję</translation>
    </message>
    <message>
        <source>Delete the line</source>
        <translation>Usuń pozycję</translation>
    </message>
    <message>
        <source>Copy from the cell above</source>
        <translation>Kopiuj z komórki powyżej</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Wypełnij w dół</translation>
    </message>
    <message>
        <source>Move the line up</source>
        <translation>Przesuń pozycję w górę</translation>
    </message>
    <message>
        <source>Move the line down</source>
        <translation>Przesuń pozycję w dół</translation>
    </message>
    <message>
        <source>Details of the line</source>
        <translation>Szczegóły pozycji</translation>
    </message>
    <message>
        <source>What the VAT category needs</source>
        <translation>Czego wymaga kategoria VAT</translation>
    </message>
    <message>
        <source>Add the line to products</source>
        <translation>Dodaj pozycję do produktów</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Navigation</source>
        <translation>Nawigacja</translation>
    </message>
</context>
<context>
    <name>SpvCard</name>
    <message>
        <source>1 Save XML…</source>
        <translation>1 Zapisz XML…</translation>
    </message>
    <message>
        <source>2 Note upload index…</source>
        <translation>2 Zanotuj indeks…</translation>
    </message>
    <message>
        <source>3 Import answer…</source>
        <translation>3 Importuj odpowiedź…</translation>
    </message>
    <message>
        <source>Correct it…</source>
        <translation>Popraw…</translation>
    </message>
    <message>
        <source>e-Factura, uploaded by hand</source>
        <translation>e-Factura, przesłana ręcznie</translation>
    </message>
    <message>
        <source>The portal accepted it. Upload index %1.</source>
        <translation>Portal ją przyjął. Indeks przesłania %1.</translation>
    </message>
    <message>
        <source>The portal refused it: %2</source>
        <translation>Portal ją odrzucił: %2</translation>
    </message>
    <message>
        <source>Uploaded under index %1. Download the portal's answer and import it.</source>
        <translation>Przesłano pod indeksem %1. Pobierz odpowiedź portalu i zaimportuj ją.</translation>
    </message>
    <message>
        <source>Save the XML, upload it in the portal, and note the index it gives.</source>
        <translation>Zapisz XML, prześlij go na portal i zanotuj podany indeks.</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>po terminie od %1</translation>
    </message>
    <message>
        <source>last day: today</source>
        <translation>ostatni dzień: dzisiaj</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left, until %1</source>
        <translation>
            <numerusform>został %n dzień, do %1</numerusform>
            <numerusform>zostały %n dni, do %1</numerusform>
            <numerusform>zostało %n dni, do %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpvDeeds</name>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>Pliki ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Import the portal's answer</source>
        <translation>Importuj odpowiedź portalu</translation>
    </message>
    <message>
        <source>Answer filed with %1</source>
        <translation>Odpowiedź dołączono do %1</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Everything is saved on this computer</source>
        <translation>Wszystko jest zapisane na tym komputerze</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) to hand in</source>
        <translation>
            <numerusform>%n dokument do przekazania</numerusform>
            <numerusform>%n dokumenty do przekazania</numerusform>
            <numerusform>%n dokumentów do przekazania</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StornoDialog</name>
    <message>
        <source>Reverse %1</source>
        <translation>Storno: %1</translation>
    </message>
    <message>
        <source>Create draft</source>
        <translation>Utwórz wersję roboczą</translation>
    </message>
    <message>
        <source>A draft with opposite signs is made. The original stays as it is; nothing takes effect before the draft is issued.</source>
        <translation>Powstaje wersja robocza z przeciwnym znakiem. Oryginał pozostaje bez zmian; nic nie ma skutku przed jej wystawieniem.</translation>
    </message>
    <message>
        <source>&amp;Whole document</source>
        <translation>&amp;Cały dokument</translation>
    </message>
    <message>
        <source>&amp;All that is left</source>
        <translation>Wszystko, co &amp;zostało</translation>
    </message>
    <message>
        <source>&amp;Chosen lines and quantities</source>
        <translation>&amp;Wybrane pozycje i ilości</translation>
    </message>
    <message>
        <source>As a &amp;reversal invoice (negative invoice)</source>
        <translation>Jako faktura &amp;stornująca (ujemna)</translation>
    </message>
    <message>
        <source>As a credit &amp;note (type 381)</source>
        <translation>Jako faktura &amp;korygująca (typ 381)</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma korekty</translation>
    </message>
    <message>
        <source>Lines of the original</source>
        <translation>Pozycje oryginału</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Ilość</translation>
    </message>
    <message>
        <source>Still creditable</source>
        <translation>Można jeszcze stornować</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Do storna</translation>
    </message>
    <message>
        <source>“%1” is no quantity.</source>
        <translation>„%1” nie jest ilością.</translation>
    </message>
    <message>
        <source>Only %1 can still be taken back.</source>
        <translation>Można jeszcze stornować tylko %1.</translation>
    </message>
    <message>
        <source>Take back at least one line.</source>
        <translation>Stornuj co najmniej jedną pozycję.</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>Lines</source>
        <extracomment>Parts shown in tables of their own. More lines than anybody reads on a page; all of them are among the terms.</extracomment>
        <translation>Pozycje</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) are among all terms.</source>
        <translation>
            <numerusform>Jeszcze %n pozycja jest wśród wszystkich pól.</numerusform>
            <numerusform>Jeszcze %n pozycje są wśród wszystkich pól.</numerusform>
            <numerusform>Jeszcze %n pozycji jest wśród wszystkich pól.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupplierDialog</name>
    <message>
        <source>New supplier</source>
        <translation>Nowy dostawca</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Edytuj %1</translation>
    </message>
    <message>
        <source>Save supplier</source>
        <translation>Zapisz dostawcę</translation>
    </message>
    <message>
        <source>&amp;Tax number</source>
        <translation>Numer po&amp;datkowy</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nazwa</translation>
    </message>
    <message>
        <source>&amp;Registration no.</source>
        <translation>Nr &amp;rejestru</translation>
    </message>
    <message>
        <source>&amp;VAT registered</source>
        <translation>Podatnik &amp;VAT</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Kraj</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Województwo</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Miejscowość</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Kod pocztowy</translation>
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
        <translation>Termin płatności, dni</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adres</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Płatność</translation>
    </message>
    <message>
        <source>as invoiced</source>
        <translation>jak na fakturze</translation>
    </message>
    <message>
        <source>Notes, for you only</source>
        <translation>Notatki, tylko dla Ciebie</translation>
    </message>
    <message>
        <source>Type a number of days.</source>
        <translation>Wpisz liczbę dni.</translation>
    </message>
    <message>
        <source>This is no valid IBAN.</source>
        <translation>To nie jest prawidłowy IBAN.</translation>
    </message>
</context>
<context>
    <name>SuppliersPage</name>
    <message>
        <source>Documents</source>
        <translation>Dokumenty</translation>
    </message>
    <message>
        <source>Last document</source>
        <translation>Ostatni dokument</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Dostawcy</translation>
    </message>
    <message>
        <source>New supplier</source>
        <translation>Nowy dostawca</translation>
    </message>
    <message>
        <source>No suppliers yet. They come by themselves with the invoices you receive.</source>
        <translation>Jeszcze nie ma dostawców. Pojawią się same z otrzymanymi fakturami.</translation>
    </message>
</context>
<context>
    <name>TermsView</name>
    <message>
        <source>All terms of the invoice</source>
        <extracomment>Groups beyond these start folded.</extracomment>
        <translation>Wszystkie pola faktury</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Issued</source>
        <translation>Wystawiona</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulowana</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Przywrócona</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Skorygowana</translation>
    </message>
    <message>
        <source>Payment recorded</source>
        <translation>Płatność zapisana</translation>
    </message>
    <message>
        <source>Payment deleted</source>
        <translation>Płatność usunięta</translation>
    </message>
    <message>
        <source>Uploaded to the portal</source>
        <translation>Przesłano na portal</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Przyjęta</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Odrzucona</translation>
    </message>
    <message>
        <source>This event cannot be read</source>
        <translation>Tego zdarzenia nie można odczytać</translation>
    </message>
    <message>
        <source>upload index %1</source>
        <translation>indeks przesłania %1</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Draft</source>
        <translation>Robocza</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulowana</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Wystawiona</translation>
    </message>
    <message>
        <source>Issuing…</source>
        <translation>Wystawianie…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Zapisywanie…</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Zapisano na tym komputerze</translation>
    </message>
</context>
<context>
    <name>TotalsBar</name>
    <message>
        <source>Totals</source>
        <translation>Sumy</translation>
    </message>
    <message numerus="yes">
        <source>Selected: %n document(s)</source>
        <translation>
            <numerusform>Zaznaczono: %n dokument</numerusform>
            <numerusform>Zaznaczono: %n dokumenty</numerusform>
            <numerusform>Zaznaczono: %n dokumentów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n dokument</numerusform>
            <numerusform>%n dokumenty</numerusform>
            <numerusform>%n dokumentów</numerusform>
        </translation>
    </message>
    <message>
        <source>To pay %1</source>
        <translation>Do zapłaty %1</translation>
    </message>
    <message>
        <source>Net %1</source>
        <translation>Netto %1</translation>
    </message>
    <message>
        <source>VAT %1</source>
        <translation>VAT %1</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>Razem %1</translation>
    </message>
    <message>
        <source>To collect %1</source>
        <translation>Do otrzymania %1</translation>
    </message>
</context>
<context>
    <name>TotalsBox</name>
    <message>
        <source>Totals</source>
        <translation>Sumy</translation>
    </message>
    <message>
        <source>Seller not registered for VAT</source>
        <translation>Sprzedawca nie jest podatnikiem VAT</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>VAT</translation>
    </message>
    <message>
        <source>Taxable amount</source>
        <translation>Podstawa</translation>
    </message>
    <message>
        <source>VAT amount</source>
        <translation>Kwota VAT</translation>
    </message>
    <message numerus="yes">
        <source>Line(s): {0}</source>
        <translation>
            <numerusform>Pozycja: {0}</numerusform>
            <numerusform>Pozycje: {0}</numerusform>
            <numerusform>Pozycje: {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Discounts in the lines</source>
        <translation>Rabaty w pozycjach</translation>
    </message>
    <message>
        <source>Document discount</source>
        <translation>Rabat dokumentu</translation>
    </message>
    <message>
        <source>Surcharge</source>
        <translation>Dopłata</translation>
    </message>
    <message>
        <source>Total excl. VAT</source>
        <translation>Razem netto</translation>
    </message>
    <message>
        <source>Total VAT</source>
        <translation>Razem VAT</translation>
    </message>
    <message>
        <source>Total incl. VAT</source>
        <translation>Razem brutto</translation>
    </message>
    <message>
        <source>Already paid</source>
        <translation>Już zapłacono</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Zaokrąglenie</translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation>Do zapłaty</translation>
    </message>
</context>
<context>
    <name>UploadIndexDialog</name>
    <message>
        <source>Upload index of %1</source>
        <translation>Indeks przesłania: %1</translation>
    </message>
    <message>
        <source>Save index</source>
        <translation>Zapisz indeks</translation>
    </message>
    <message>
        <source>After the upload the portal shows an index of digits only. It links the answer to this document; from then on the document counts as submitted.</source>
        <translation>Po przesłaniu portal pokazuje indeks złożony z samych cyfr. Łączy on odpowiedź z tym dokumentem; od tej chwili dokument uznaje się za przekazany.</translation>
    </message>
    <message>
        <source>Upload &amp;index</source>
        <translation>&amp;Indeks przesłania</translation>
    </message>
    <message>
        <source>The index has digits only.</source>
        <translation>Indeks składa się tylko z cyfr.</translation>
    </message>
</context>
<context>
    <name>VatHint</name>
    <message>
        <source>Goods ({0})</source>
        <translation>Towary ({0})</translation>
    </message>
    <message>
        <source>Services ({0})</source>
        <translation>Usługi ({0})</translation>
    </message>
    <message>
        <source>Apply {0}</source>
        <translation>Zastosuj {0}</translation>
    </message>
    <message>
        <source>The customer has a VAT number in {0}: goods are an intra-Community supply (K), for services the customer owes the VAT (AE).</source>
        <translation>Klient ma numer VAT w kraju {0}: towary to dostawa wewnątrzwspólnotowa (K), przy usługach VAT rozlicza klient (AE).</translation>
    </message>
    <message>
        <source>{0}: in the Union for goods (K), outside it for services (O).</source>
        <translation>{0}: dla towarów w Unii (K), dla usług poza nią (O).</translation>
    </message>
    <message>
        <source>The customer is in {0}, outside the Union: goods are an export (G), services fall outside the VAT of this country (O).</source>
        <translation>Klient jest w kraju {0}, poza Unią: towary to eksport (G), usługi nie podlegają tutejszemu VAT (O).</translation>
    </message>
    <message>
        <source>VAT rule for a customer abroad</source>
        <translation>Reguła VAT dla klienta zagranicznego</translation>
    </message>
</context>
<context>
    <name>VatPanel</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>Data dostawy</translation>
    </message>
    <message>
        <source>Delivered to</source>
        <translation>Kraj dostawy</translation>
    </message>
    <message>
        <source>Reason code (VATEX)</source>
        <translation>Kod powodu (VATEX)</translation>
    </message>
    <message>
        <source>Reason on the invoice</source>
        <translation>Powód na fakturze</translation>
    </message>
    <message>
        <source>Fill in the customer's VAT number…</source>
        <translation>Uzupełnij numer VAT klienta…</translation>
    </message>
    <message>
        <source>Fill in my company's VAT number…</source>
        <translation>Uzupełnij numer VAT mojej firmy…</translation>
    </message>
    <message numerus="yes">
        <source>line(s) {0}</source>
        <translation>
            <numerusform>pozycja {0}</numerusform>
            <numerusform>pozycje {0}</numerusform>
            <numerusform>pozycje {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>travel agents</source>
        <translation>biura podróży</translation>
    </message>
    <message>
        <source>second-hand goods</source>
        <translation>towary używane</translation>
    </message>
    <message>
        <source>works of art</source>
        <translation>dzieła sztuki</translation>
    </message>
    <message>
        <source>collectors' items and antiques</source>
        <translation>przedmioty kolekcjonerskie i antyki</translation>
    </message>
    <message>
        <source>art. {0}</source>
        <translation>art. {0}</translation>
    </message>
    <message>
        <source>Goods sent to a business in another EU country: the buyer pays the VAT there. Both VAT numbers, the day and the country of delivery prove it (BR-IC-02, 11, 12).</source>
        <translation>Towary wysłane do firmy w innym kraju UE: VAT rozlicza tam nabywca. Dowodem są oba numery VAT, dzień i kraj dostawy (BR-IC-02, 11, 12).</translation>
    </message>
    <message>
        <source>The buyer owes the VAT instead of you. The invoice names both tax numbers and says “reverse charge” (BR-AE-02, 10).</source>
        <translation>VAT rozlicza nabywca zamiast Ciebie. Faktura podaje oba numery podatkowe i słowa „odwrotne obciążenie” (BR-AE-02, 10).</translation>
    </message>
    <message>
        <source>Goods that leave the EU: exempt, while you keep the right to deduct. Your VAT number is needed, and the customs declaration as proof (BR-G-02, 10).</source>
        <translation>Towary opuszczające UE: stawka zerowa z prawem do odliczenia. Potrzebny jest Twój numer VAT, a dowodem jest zgłoszenie celne (BR-G-02, 10).</translation>
    </message>
    <message>
        <source>Exempt by law: the invoice names the article, by its code or in words (BR-E-10).</source>
        <translation>Zwolnione z mocy prawa: faktura podaje artykuł, kodem lub słownie (BR-E-10).</translation>
    </message>
    <message>
        <source>No VAT of this country at all: the invoice names no VAT numbers and has no other category beside it (BR-O-02, 11).</source>
        <translation>W ogóle poza tutejszym VAT: faktura nie podaje numerów VAT i nie ma obok innej kategorii (BR-O-02, 11).</translation>
    </message>
    <message>
        <source>Take {0}</source>
        <translation>Przyjmij {0}</translation>
    </message>
    <message>
        <source>day and country of delivery</source>
        <translation>dzień i kraj dostawy</translation>
    </message>
</context>
<context>
    <name>VatRateDialog</name>
    <message>
        <source>New VAT rate</source>
        <translation>Nowa stawka VAT</translation>
    </message>
    <message>
        <source>VAT rate %1 %</source>
        <translation>Stawka VAT %1 %</translation>
    </message>
    <message>
        <source>Save rate</source>
        <translation>Zapisz stawkę</translation>
    </message>
    <message>
        <source>&amp;Default for new lines</source>
        <translation>&amp;Domyślna dla nowych pozycji</translation>
    </message>
    <message>
        <source>&amp;Active: can be chosen</source>
        <translation>&amp;Aktywna: można ją wybrać</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>&amp;Stawka</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Etykieta</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>Kate&amp;goria</translation>
    </message>
    <message>
        <source>Valid &amp;from</source>
        <translation>Ważna &amp;od</translation>
    </message>
    <message>
        <source>Valid &amp;to</source>
        <translation>Waż&amp;na do</translation>
    </message>
    <message>
        <source>Type a rate such as 21.</source>
        <translation>Wpisz stawkę, na przykład 21.</translation>
    </message>
    <message>
        <source>This category is without VAT.</source>
        <translation>Ta kategoria jest bez VAT.</translation>
    </message>
    <message>
        <source>A rate of 0 % needs a category without VAT.</source>
        <translation>Stawka 0 % wymaga kategorii bez VAT.</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>Ostatni dzień jest przed pierwszym.</translation>
    </message>
</context>
<context>
    <name>ViewNameDialog</name>
    <message>
        <source>Save this view</source>
        <translation>Zapisz ten widok</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Zmień nazwę: %1</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Zapisz widok</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>Filters, search, sorting and columns as they are now, under a name.</source>
        <translation>Obecne filtry, wyszukiwanie, sortowanie i kolumny pod jedną nazwą.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nazwa</translation>
    </message>
    <message>
        <source>&amp;Open the list with this view</source>
        <translation>&amp;Otwieraj listę z tym widokiem</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Wpisz nazwę.</translation>
    </message>
    <message>
        <source>There is a view with this name.</source>
        <translation>Jest już widok o tej nazwie.</translation>
    </message>
</context>
<context>
    <name>XmlTab</name>
    <message>
        <source>XML as it was issued</source>
        <extracomment>Pattern and colour token; what comes later paints over what came before.</extracomment>
        <translation>XML, jak wystawiono</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Save XML…</source>
        <translation>Zapisz XML…</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Kind, row {0}</source>
        <translation>Rodzaj, wiersz {0}</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabat</translation>
    </message>
    <message>
        <source>Surcharge</source>
        <translation>Dopłata</translation>
    </message>
    <message>
        <source>Reason, row {0}</source>
        <translation>Powód, wiersz {0}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Percent, row {0}</source>
        <translation>Procent, wiersz {0}</translation>
    </message>
    <message>
        <source>Amount, row {0}</source>
        <translation>Kwota, wiersz {0}</translation>
    </message>
    <message>
        <source>VAT, row {0}</source>
        <translation>VAT, wiersz {0}</translation>
    </message>
    <message>
        <source>Remove row {0}</source>
        <translation>Usuń wiersz {0}</translation>
    </message>
</context>
</TS>
