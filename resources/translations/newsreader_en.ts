<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Connectors</name>
    <message numerus="yes">
        <source>%n pairs of passages</source>
        <translation>
            <numerusform>%n pair of passages</numerusform>
            <numerusform>%n pairs of passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message numerus="yes">
        <source>Take %n files and folders into the library</source>
        <translation>
            <numerusform>Take %n file into the library</numerusform>
            <numerusform>Take %n files and folders into the library</numerusform>
        </translation>
    </message>
</context>
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
    <name>ImportBar</name>
    <message numerus="yes">
        <source>Looking for articles: %n found</source>
        <translation>
            <numerusform>Looking for articles: %n found</numerusform>
            <numerusform>Looking for articles: %n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>%n read</numerusform>
            <numerusform>%n read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n already there</numerusform>
            <numerusform>%n already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n could not be read</numerusform>
            <numerusform>%n could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verbatim quotations</source>
        <translation>
            <numerusform>%n verbatim quotation</numerusform>
            <numerusform>%n verbatim quotations</numerusform>
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
    <message numerus="yes">
        <source>These %n lines belong to the article</source>
        <translation>
            <numerusform>This %n line belongs to the article</numerusform>
            <numerusform>These %n lines belong to the article</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %n paragraphs are not part of the article</source>
        <translation>
            <numerusform>This %n paragraph is not part of the article</numerusform>
            <numerusform>These %n paragraphs are not part of the article</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_FindingCounts</name>
    <message numerus="yes">
        <source>Hide %n less certain findings</source>
        <translation>
            <numerusform>Hide %n less certain finding</numerusform>
            <numerusform>Hide %n less certain findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n less certain findings</source>
        <translation>
            <numerusform>Show %n less certain finding</numerusform>
            <numerusform>Show %n less certain findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n muted</source>
        <translation>
            <numerusform>%n muted</numerusform>
            <numerusform>%n muted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
</context>
</TS>
