<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
    <context>
        <name>Demo</name>
        <message numerus="yes">
            <source>%n finding(s)</source>
            <translation>
                <numerusform>%n finding</numerusform>
                <numerusform>%n findings</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>InspectionTables</name>
        <message numerus="yes">
            <source>%1 of %2 server(s) will be inspected.</source>
            <translation>
                <numerusform>%1 of %2 servers will be inspected.</numerusform>
                <numerusform>%1 of %2 servers will be inspected.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Migrate</name>
        <message numerus="yes">
            <source>Source and copy are equal on %n disk(s)</source>
            <translation>
                <numerusform>Source and copy are equal on %n disk</numerusform>
                <numerusform>Source and copy are equal on %n disks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 with %n disk(s), %2</source>
            <translation>
                <numerusform>%1 with %n disk, %2</numerusform>
                <numerusform>%1 with %n disks, %2</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>QuickOpen</name>
        <message numerus="yes">
            <source>%1 finding(s)</source>
            <translation>
                <numerusform>%1 finding</numerusform>
                <numerusform>%1 findings</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>watari::gui::DataTable</name>
        <message numerus="yes">
            <source>%1 row(s)</source>
            <translation>
                <numerusform>%1 row</numerusform>
                <numerusform>%1 rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %2 row(s)</source>
            <translation>
                <numerusform>%1 of %2 row</numerusform>
                <numerusform>%1 of %2 rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>watari::gui::GuestInspection</name>
        <message numerus="yes">
            <source>Look into %1 guest(s)</source>
            <translation>
                <numerusform>Look into %1 guest</numerusform>
                <numerusform>Look into %1 guests</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>watari::gui::InventoryGrid</name>
        <message numerus="yes">
            <source>%1 row(s)</source>
            <translation>
                <numerusform>%1 row</numerusform>
                <numerusform>%1 rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %2 row(s)</source>
            <translation>
                <numerusform>%1 of %2 row</numerusform>
                <numerusform>%1 of %2 rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>watari::gui::InventoryPage</name>
        <message numerus="yes">
            <source>Look into the %1 selected guest(s)…</source>
            <translation>
                <numerusform>Look into the %1 selected guest…</numerusform>
                <numerusform>Look into the %1 selected guests…</numerusform>
            </translation>
        </message>
    </context>
</TS>
