import { expect } from 'chai';
import { joinPlaces } from '../../src/model/join-places.js';

describe('joinPlaces', () => {
  for (const [places, line] of [
    [['1088 Example Ave.', 'Shenzhen', 'China'], '1088 Example Ave., Shenzhen, China'],
    [['شنجن', 'الصين'], 'شنجن، الصين'],
    [['Building 5', 'شنجن'], 'Building 5، شنجن'],
    [['深圳', '中国'], '中国深圳'],
    [['学苑大道1088号', '518055', '深圳', '中国'], '中国深圳 518055 学苑大道1088号'],
    [['Xueyuan Avenue', '深圳', '中国'], 'Xueyuan Avenue, 深圳, 中国'],
    [['東京', '日本'], '日本東京'],
    [['518055'], '518055'],
    [[], ''],
  ] as const) {
    it(`makes ${JSON.stringify(line)} of ${places.length} parts`, () => {
      expect(joinPlaces(places)).to.equal(line);
    });
  }
});
