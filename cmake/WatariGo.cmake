# watari_go_program(<name> <folder>)
# A Go program for tests, built without a net from Debian's packages (golang-go, golang-github-vmware-govmomi-dev)
# to ${CMAKE_BINARY_DIR}/tests/bin. Where these are missing the target does nothing.
find_program(GO go)
function(watari_go_program name folder)
    set(program "${CMAKE_BINARY_DIR}/tests/bin/${name}")
    if(NOT GO OR NOT EXISTS /usr/share/gocode/src/github.com/vmware/govmomi/simulator)
        add_custom_target(${name})
        return()
    endif()
    add_custom_command(OUTPUT "${program}"
        COMMAND "${CMAKE_COMMAND}" -E env GOPATH=/usr/share/gocode GO111MODULE=off GOFLAGS=-p=2
            "GOCACHE=${CMAKE_BINARY_DIR}/go" "${GO}" build -o "${program}" .
        WORKING_DIRECTORY "${folder}"
        DEPENDS "${folder}/main.go"
        COMMENT "Building the Go program ${name}" VERBATIM)
    add_custom_target(${name} DEPENDS "${program}")
endfunction()
