#include "app/cli/runtime_folder.h"

#include <QFile>

namespace watari::cli {

namespace {

constexpr const char* kVariable = "XDG_RUNTIME_DIR";

}  // namespace

RuntimeFolder::RuntimeFolder() {
    if (!qEnvironmentVariableIsEmpty(kVariable)) return;
    m_folder.emplace();
    if (m_folder->isValid()) qputenv(kVariable, QFile::encodeName(m_folder->path()));
}

RuntimeFolder::~RuntimeFolder() {
    if (m_folder) qunsetenv(kVariable);
}

}  // namespace watari::cli
