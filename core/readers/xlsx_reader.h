// Office Open XML workbooks (ECMA-376 Part 1, both the transitional and the strict kind): values as text.
#pragma once

#include "core/base/job_context.h"
#include "core/base/result.h"
#include "core/readers/read_limits.h"
#include "core/readers/sheet.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace watari::readers {

class XlsxPackage;

// A workbook whose sheets are read one by one, so that only one lies in memory. How cells read: see readXlsx.
class XlsxFile {
public:
    // Reads the list of sheets, nothing else. Errors: NotFound, Denied, BadInput, Cancelled.
    [[nodiscard]] static Result<XlsxFile> open(const QString& path, const ReadLimits& limits,
                                               JobContext& job);
    // Errors: BadInput, Cancelled.
    [[nodiscard]] static Result<XlsxFile> open(QByteArray bytes, const ReadLimits& limits, JobContext& job);
    XlsxFile(XlsxFile&&) noexcept;
    XlsxFile& operator=(XlsxFile&&) noexcept;
    ~XlsxFile();

    // Worksheets in workbook order, hidden ones too.
    [[nodiscard]] QStringList sheetNames() const;
    // By its place among them. The limits of cells and of unpacked size count for all sheets read together.
    // Errors: BadInput, Cancelled.
    [[nodiscard]] Result<Sheet> sheet(qsizetype index, JobContext& job);

private:
    explicit XlsxFile(std::unique_ptr<XlsxPackage> package);
    std::unique_ptr<XlsxPackage> m_package;
};

// Every worksheet in workbook order, hidden ones too. Numbers have at most 15 significant digits and no
// thousands separators; dates read "2026-01-05" or "2026-01-05 09:00:00"; readings (phonetic runs) are left
// out; a formula without a stored value reads "=" and its text.
// Errors: BadInput (no workbook, damaged, a limit exceeded, a document type declaration), Cancelled.
[[nodiscard]] Result<std::vector<Sheet>> readXlsx(const QByteArray& bytes, const ReadLimits& limits,
                                                  JobContext& job);

}  // namespace watari::readers
