<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>FindingNavigator</name>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormList</name>
    <message numerus="yes">
        <source>{form}, %n times</source>
        <translation>
            <numerusform>{form}, once</numerusform>
            <numerusform>{form}, %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotations</source>
        <translation>
            <numerusform>%n quotation</numerusform>
            <numerusform>%n quotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines around the article are folded away</source>
        <translation>
            <numerusform>%n line around the article is folded away</numerusform>
            <numerusform>%n lines around the article are folded away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines from around the article</source>
        <translation>
            <numerusform>%n line from around the article</numerusform>
            <numerusform>%n lines from around the article</numerusform>
        </translation>
    </message>
</context>
</TS>
