// Packs parts into ZIP bytes, so that tests can build good and bad workbooks in code.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace watari::readers::test {

struct Part {
    QString name;
    QByteArray content;
};

QByteArray packed(const QList<Part>& parts);

// A workbook of one sheet "一覧" around the given sheetData, shared strings (si elements), cell formats (xf
// elements) and workbook properties.
struct WorkbookText {
    QByteArray sheetData;
    QByteArray sharedStrings;
    QByteArray cellFormats;
    QByteArray workbookProperties;
    QByteArray columns = {};     // cols element
    QByteArray sheetState = {};  // attribute of the sheet: "hidden"
};
QList<Part> workbookParts(const WorkbookText& text);

// A workbook that unpacks to a thousand times its size.
QByteArray bomb();

}  // namespace watari::readers::test
