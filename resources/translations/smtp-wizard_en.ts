<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>gui</name>
    <message numerus="yes">
        <source>Copied. It is cleared after %n second(s).</source>
        <translation>
            <numerusform>Copied. It is cleared after %n second.</numerusform>
            <numerusform>Copied. It is cleared after %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) are read and not shown here</source>
        <translation>
            <numerusform>%n character is read and not shown here</numerusform>
            <numerusform>%n characters are read and not shown here</numerusform>
        </translation>
    </message>
</context>
</TS>
