/** What this machine may lack. */
export type Tool = 'node' | 'java' | 'maven' | 'chromium' | 'containers'

type System = 'linux' | 'darwin' | 'win32'

const ways: Readonly<Record<Tool, Readonly<Record<System, string>>>> = {
  node: {
    linux:
      'Install Node 20.11 or newer: sudo apt install nodejs npm where that is new enough, else from https://nodejs.org',
    darwin: 'Install Node 20.11 or newer: brew install node',
    win32: 'Install Node 20.11 or newer: winget install OpenJS.NodeJS.LTS',
  },
  java: {
    linux:
      'Install Java 17 or 21: sudo apt install openjdk-17-jre-headless (Debian, Ubuntu), sudo dnf install java-21-openjdk-headless (Fedora)',
    darwin: 'Install Java 17 or 21: brew install --cask temurin@21',
    win32: 'Install Java 17 or 21: winget install EclipseAdoptium.Temurin.21.JRE',
  },
  maven: {
    linux: 'Install Maven 3.6.3 or newer: sudo apt install maven (Debian, Ubuntu), sudo dnf install maven (Fedora)',
    darwin: 'Install Maven 3.6.3 or newer: brew install maven',
    win32:
      'Install Maven 3.6.3 or newer: choco install maven, or unpack it from https://maven.apache.org and put its bin on the PATH',
  },
  chromium: {
    linux: 'Tests bring a Chromium of their own through npm; for the one of the system: sudo apt install chromium',
    darwin: 'Install a browser for the tests: brew install --cask google-chrome',
    win32: 'Install a browser for the tests: winget install Google.Chrome (Edge, which Windows has, will do)',
  },
  containers: {
    linux: 'Only for docker-compose.yml: sudo apt install docker.io docker-compose-v2, or podman with podman-compose',
    darwin: 'Only for docker-compose.yml: brew install --cask docker, or brew install podman podman-compose',
    win32: 'Only for docker-compose.yml: winget install Docker.DockerDesktop',
  },
}

/** How to get a tool, in the words of one system; other systems are told as Linux is. */
export function howToGet(tool: Tool, platform: NodeJS.Platform = process.platform): string {
  const system: System = platform === 'darwin' || platform === 'win32' ? platform : 'linux'
  return ways[tool][system]
}
