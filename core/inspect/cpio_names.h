// Names in a stream of "newc" cpio archives, one after another, as kernels unpack them. Internal to the room.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>

#include <span>

namespace watari::inspect {

// Bytes go in as they come; contents are passed over, except of files called modules.builtin.
class CpioNames {
public:
    explicit CpioNames(qint64 mostFiles) : m_mostFiles(mostFiles) {}

    // Returns how many bytes were taken: fewer than given only where the archives end and something else
    // (a compressed one) begins. Errors: BadInput.
    [[nodiscard]] Result<qsizetype> feed(std::span<const char> bytes);

    [[nodiscard]] const QList<QByteArray>& names() const { return m_names; }
    [[nodiscard]] const QByteArray& builtinList() const { return m_builtinList; }
    // Between two archives, where a compressed one may begin.
    [[nodiscard]] bool isBetween() const { return m_part == Part::Header && m_collected.isEmpty(); }

private:
    enum class Part { Header, Name, NamePadding, Content, ContentPadding };

    Result<void> takeHeader();
    Result<void> takeName();
    void enter(Part part, qint64 length);
    [[nodiscard]] qint64 padding() const { return (4 - m_offset % 4) % 4; }
    Result<void> partEnded();

    qint64 m_mostFiles;
    QList<QByteArray> m_names;
    QByteArray m_builtinList;
    Part m_part = Part::Header;
    QByteArray m_collected;  // of the part, where it is kept
    qint64 m_left = 110;     // bytes of the part still to come
    qint64 m_offset = 0;     // within the archive: parts are aligned to four bytes
    qint64 m_nameSize = 0;
    qint64 m_fileSize = 0;
    bool m_isTrailer = false;
    bool m_keepsContent = false;
};

}  // namespace watari::inspect
