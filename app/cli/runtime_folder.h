// A private folder for Qt's offscreen platform where the session has none, so that Qt does not warn.
#pragma once

#include <QTemporaryDir>

#include <optional>

namespace watari::cli {

// While it lives XDG_RUNTIME_DIR is set; a folder made for that is readable by the user only and removed at
// the end.
class RuntimeFolder {
public:
    RuntimeFolder();
    ~RuntimeFolder();
    RuntimeFolder(const RuntimeFolder&) = delete;
    RuntimeFolder& operator=(const RuntimeFolder&) = delete;

private:
    std::optional<QTemporaryDir> m_folder;
};

}  // namespace watari::cli
