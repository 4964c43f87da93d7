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
    <message numerus="yes">
        <source>To {address}. This takes at most %n second(s).</source>
        <translation>
            <numerusform>To {address}. This takes at most %n second.</numerusform>
            <numerusform>To {address}. This takes at most %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each step shows its result. All of it takes at most %n second(s).</source>
        <translation>
            <numerusform>Each step shows its result. All of it takes at most %n second.</numerusform>
            <numerusform>Each step shows its result. All of it takes at most %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Five went in ten minutes. The next one can go in %n minute(s).</source>
        <translation>
            <numerusform>Five went in ten minutes. The next one can go in %n minute.</numerusform>
            <numerusform>Five went in ten minutes. The next one can go in %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more step(s)</source>
        <translation>
            <numerusform>Show %n more step</numerusform>
            <numerusform>Show %n more steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need your attention.</source>
        <translation>
            <numerusform>%n thing needs your attention.</numerusform>
            <numerusform>%n things need your attention.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{field} and %n more to enter</source>
        <translation>
            <numerusform>{field} and %n more to enter</numerusform>
            <numerusform>{field} and %n more to enter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{field} and %n more to correct</source>
        <translation>
            <numerusform>{field} and %n more to correct</numerusform>
            <numerusform>{field} and %n more to correct</numerusform>
        </translation>
    </message>
</context>
</TS>
