<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>%n provider(s) were loaded.</source>
        <translation>
            <numerusform>%n provider was loaded.</numerusform>
            <numerusform>%n providers were loaded.</numerusform>
        </translation>
    </message>
</context>
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
        <source>%n m&amp;ore...</source>
        <comment>other drafts</comment>
        <translation>
            <numerusform>%n m&amp;ore...</numerusform>
            <numerusform>%n m&amp;ore...</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older drafts are kept too.</source>
        <translation>
            <numerusform>%n older draft is kept too.</numerusform>
            <numerusform>%n older drafts are kept too.</numerusform>
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
<context>
    <name>report</name>
    <message numerus="yes">
        <source>%n IPv4 address(es)</source>
        <translation>
            <numerusform>%n IPv4 address</numerusform>
            <numerusform>%n IPv4 addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n IPv6 address(es)</source>
        <translation>
            <numerusform>%n IPv6 address</numerusform>
            <numerusform>%n IPv6 addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <comment>checks, in a list</comment>
        <translation>
            <numerusform>%n cancelled</numerusform>
            <numerusform>%n cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed</source>
        <translation>
            <numerusform>%n check passed</numerusform>
            <numerusform>%n checks passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended by our own fault</source>
        <comment>checks, in a list</comment>
        <translation>
            <numerusform>%n ended by our own fault</numerusform>
            <numerusform>%n ended by our own fault</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>checks, in a list</comment>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not checked</source>
        <comment>checks, in a list</comment>
        <translation>
            <numerusform>%n not checked</numerusform>
            <numerusform>%n not checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to fix</source>
        <translation>
            <numerusform>%n thing to fix</numerusform>
            <numerusform>%n things to fix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The provider data is of {day}, %n day(s) old.</source>
        <translation>
            <numerusform>The provider data is of {day}, %n day old.</numerusform>
            <numerusform>The provider data is of {day}, %n days old.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{failed} for %n cause(s)</source>
        <comment>such as: 2 failed for 1 cause</comment>
        <translation>
            <numerusform>{failed} for %n cause</numerusform>
            <numerusform>{failed} for %n causes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{version}, certificate valid for %n day(s)</source>
        <translation>
            <numerusform>{version}, certificate valid for %n day</numerusform>
            <numerusform>{version}, certificate valid for %n days</numerusform>
        </translation>
    </message>
</context>
</TS>
