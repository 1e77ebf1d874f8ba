<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CancelDialog</name>
    <message numerus="yes">
        <source>Cancel %n document(s)</source>
        <translation>
            <numerusform>Cancel %n document</numerusform>
            <numerusform>Cancel %n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckTab</name>
    <message numerus="yes">
        <source>%n rule(s) of %1 are broken</source>
        <translation>
            <numerusform>%n rule of %1 is broken</numerusform>
            <numerusform>%n rules of %1 are broken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientPicker</name>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n invoice</numerusform>
            <numerusform>%n invoices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComputerRoom</name>
    <message numerus="yes">
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>%n check failed</numerusform>
            <numerusform>%n checks failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n check(s) passed</source>
        <translation>
            <numerusform>%n check passed</numerusform>
            <numerusform>All %n checks passed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailsTab</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>Export %n document(s)</source>
        <translation>
            <numerusform>Export %n document</numerusform>
            <numerusform>Export %n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileViewer</name>
    <message numerus="yes">
        <source>Booked as received: %n document(s)</source>
        <translation>
            <numerusform>Booked as received: %n document</numerusform>
            <numerusform>Booked as received: %n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InvoiceDeeds</name>
    <message numerus="yes">
        <source>Issue %n document(s)</source>
        <translation>
            <numerusform>Issue %n document</numerusform>
            <numerusform>Issue %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n document(s) as paid</source>
        <translation>
            <numerusform>Mark %n document as paid</numerusform>
            <numerusform>Mark %n documents as paid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reverse %n document(s)</source>
        <translation>
            <numerusform>Reverse %n document</numerusform>
            <numerusform>Reverse %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) deleted</source>
        <translation>
            <numerusform>%n draft deleted</numerusform>
            <numerusform>%n drafts deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InvoiceEditor</name>
    <message numerus="yes">
        <source>%n thing(s) to settle first; Enter goes to the field.</source>
        <translation>
            <numerusform>%n thing to settle first; Enter goes to the field.</numerusform>
            <numerusform>%n things to settle first; Enter goes to the field.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InvoicesPage</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IssueDialog</name>
    <message numerus="yes">
        <source>%n hint(s) remain; they do not stop issuing.</source>
        <translation>
            <numerusform>%n hint remains; it does not stop issuing.</numerusform>
            <numerusform>%n hints remain; they do not stop issuing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasteStrip</name>
    <message numerus="yes">
        <source>%n pasted row(s)</source>
        <translation>
            <numerusform>%n pasted row</numerusform>
            <numerusform>%n pasted rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message numerus="yes">
        <source>%n thing(s) to settle before it can be issued</source>
        <translation>
            <numerusform>%n thing to settle before it can be issued</numerusform>
            <numerusform>%n things to settle before it can be issued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceivedPage</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message numerus="yes">
        <source>Backup of %1 · %2 · %n stored file(s)</source>
        <translation>
            <numerusform>Backup of %1 · %2 · %n stored file</numerusform>
            <numerusform>Backup of %1 · %2 · %n stored files</numerusform>
        </translation>
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
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpvCard</name>
    <message numerus="yes">
        <source>%n day(s) left, until %1</source>
        <translation>
            <numerusform>%n day left, until %1</numerusform>
            <numerusform>%n days left, until %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message numerus="yes">
        <source>%n document(s) to hand in</source>
        <translation>
            <numerusform>%n document to hand in</numerusform>
            <numerusform>%n documents to hand in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message numerus="yes">
        <source>%n more line(s) are among all terms.</source>
        <translation>
            <numerusform>%n more line is among all terms.</numerusform>
            <numerusform>%n more lines are among all terms.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TotalsBar</name>
    <message numerus="yes">
        <source>Selected: %n document(s)</source>
        <translation>
            <numerusform>Selected: %n document</numerusform>
            <numerusform>Selected: %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TotalsBox</name>
    <message numerus="yes">
        <source>Line(s): {0}</source>
        <translation>
            <numerusform>Line: {0}</numerusform>
            <numerusform>Lines: {0}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VatPanel</name>
    <message numerus="yes">
        <source>line(s) {0}</source>
        <translation>
            <numerusform>line {0}</numerusform>
            <numerusform>lines {0}</numerusform>
        </translation>
    </message>
</context>
</TS>
